/** Drawn heads. Skin and hair are as they are by day and by night; clothes and background take the person's tint. */
import { css } from 'lit';

export const headStyles = css`
  .head {
    display: block;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_tint-ground);
  }
  .tone-1 {
    --_skin: #e8bf9f;
    --_shade: #d3a582;
    --_hair: #5c4030;
  }
  .tone-2 {
    --_skin: #8f6248;
    --_shade: #774e38;
    --_hair: #2e2523;
  }
  .tone-3 {
    --_skin: #f0cfb4;
    --_shade: #dcb595;
    --_hair: #b98e58;
  }
  .tone-4 {
    --_skin: #c4946d;
    --_shade: #a97a55;
    --_hair: #35292a;
  }
  .tone-5 {
    --_skin: #edc6aa;
    --_shade: #d7aa8a;
    --_hair: #8e5334;
  }
  .elder {
    --_hair: #bfb8ad;
  }
  .elder.tone-2,
  .elder.tone-4 {
    --_hair: #a59e96;
  }
  .head-skin {
    fill: var(--_skin);
  }
  .head-shade {
    fill: var(--_shade);
  }
  .head-hair {
    fill: var(--_hair);
  }
  .head-clothes {
    fill: var(--_tint-cloth);
  }
  .head-trim {
    fill: var(--_tint-trim);
  }
  .head-line,
  .head-glasses {
    fill: none;
    stroke: var(--_shade);
    stroke-width: 1.1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .head-glasses {
    stroke: #3b332d;
  }
  .learner {
    background: var(--_soft);
    fill: var(--_accent);
  }
  .partner {
    fill: var(--_muted);
    background: var(--_line);
  }
  .partner .head-trim {
    fill: var(--_line);
  }
  @media (forced-colors: active) {
    .head {
      border: 0.0625em solid CanvasText;
      background: Canvas;
      fill: CanvasText;
    }
    .head g,
    .head-trim,
    .partner .head-trim {
      fill: Canvas;
      stroke: CanvasText;
    }
    .head .head-hair {
      fill: CanvasText;
    }
    .head-shade {
      fill: inherit;
    }
    .head-line,
    .head .head-glasses {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
