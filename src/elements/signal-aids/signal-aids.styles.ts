import { css } from 'lit';

export const aidsStyles = css`
  :host {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.25em;
  }
  /* What the letters would be without a rule of anybody else. */
  .probe {
    font-family: var(--_text);
  }
  .far {
    container-type: inline-size;
    flex: 1;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .minutes {
    display: block;
    line-height: 1.15;
    overflow-wrap: normal;
  }
  @container (inline-size < 3.25em) {
    .minutes {
      display: none;
    }
  }
  progress {
    appearance: none;
    position: absolute;
    inset-inline: 0;
    inset-block-end: -0.0625em;
    inline-size: 100%;
    block-size: 0.1875em;
    border: 0;
    background: var(--_line);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .aa,
  .switch {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0 0.75em;
    border: 0.0625em solid var(--_edge);
    border-radius: 1.375em;
    background: none;
    color: var(--_ink);
    font-weight: 600;
  }
  .aa {
    padding: 0;
  }
  .aa:hover,
  .switch:hover {
    border-color: var(--_ink);
  }
  .aa[aria-expanded='true'],
  .switch[aria-pressed='true'] {
    background: var(--_soft);
    border: 0.125em solid var(--_accent);
  }
  .panel {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0.5em;
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: calc(100% - 1em);
    inline-size: 28em;
    padding: 1em;
    background: var(--_surface);
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
  }
  .row {
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .switch[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    progress {
      forced-color-adjust: none;
      block-size: 0.375em;
      border: 0.0625em solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
