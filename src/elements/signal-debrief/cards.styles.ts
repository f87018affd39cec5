import { css } from 'lit';

export const cardStyles = css`
  .cards {
    display: grid;
    gap: 1em;
  }
  .card {
    display: grid;
    align-content: start;
    gap: 0.625em;
    padding: 1em 1.25em;
    border-radius: calc(var(--_radius) * 1.5);
    border: 0.0625em solid var(--_line);
    background: var(--_surface);
  }
  .card [role='heading'] {
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-size: var(--_large);
  }
  .card [role='heading'] .icon {
    margin-block-start: 0.05em;
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .card.helped {
    background: var(--_soft);
    border-color: transparent;
  }
  .card.helped .icon {
    color: var(--_accent);
  }
  .card.tomorrow {
    background: var(--_warm-soft);
    border-color: transparent;
  }
  .card.tomorrow .icon,
  .card.again .icon {
    color: var(--_warm);
  }
  .item {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .item + .item {
    padding-block-start: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .item .plain {
    min-block-size: 1.75em;
    padding: 0.125em 0;
    font-size: var(--_small);
    font-weight: 600;
  }
  .item .small {
    color: var(--_ink);
    line-height: 1.45;
  }
  .card .words {
    font-family: var(--_voice);
    font-size: var(--_large);
    line-height: 1.3;
  }
  .marks {
    display: flex;
    gap: 0.5em;
    align-items: start;
    padding-block-start: 0.25em;
  }
  @container (inline-size >= 38em) {
    /* What may be two things is as high as the other two together. */
    .cards:has(.again) {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1.15fr);
    }
    .again {
      grid-area: 1 / 2 / 3;
    }
    .tomorrow {
      grid-area: 2 / 1;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText !important;
    }
  }
`;
