import { css } from 'lit';

export const wayStyles = css`
  .way {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.5em;
    /* Where the line goes on in another row, it begins at the edge. */
    overflow-x: clip;
  }
  .stop {
    position: relative;
    flex: 1 0 2.75em;
    display: grid;
    justify-items: center;
    gap: 0.25em;
    max-inline-size: 7.5em;
    padding: 0.25em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }
  .stop:focus-visible {
    outline-offset: -0.1875em;
  }
  /* The line runs from each dot to the one before it. */
  .stop + .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 1.25em;
    inset-inline-start: -50%;
    inline-size: 100%;
    border-block-start: 0.125em solid var(--_line);
  }
  .sign {
    flex: none;
    position: relative;
    z-index: 1;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stop .sign {
    inline-size: 2em;
    block-size: 2em;
    padding: 0.375em;
    border: 0.125em solid var(--_edge);
    border-radius: 50%;
    background: var(--_paper);
    color: var(--_muted);
  }
  .stop .good {
    background: var(--_soft);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  /* Another shape, and not only another colour. */
  .stop .harmful {
    border-radius: 0.5em;
    background: var(--_warm-soft);
    border-color: var(--_warm);
    color: var(--_warm);
  }
  .stop .open {
    border-style: dashed;
  }
  .stop .none {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.375em;
    padding: 0;
  }
  .number {
    font-size: var(--_small);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .stop:hover .sign {
    border-color: var(--_ink);
  }
  .stop[aria-selected='true'] .sign {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.125em;
  }
  .stop[aria-selected='true'] .number {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
  }
  .caption {
    min-block-size: 1.6em;
  }
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.5em;
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .opened > [role='heading'] {
    font-size: var(--_large);
  }
  .step,
  .attempt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .step + .step,
  .step + .attempt,
  .attempt + .step {
    padding-block-start: 1em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .next {
    justify-self: end;
  }
  .decided {
    max-inline-size: 36em;
    font-family: var(--_voice);
    font-size: var(--_larger);
    line-height: 1.4;
  }
  .why {
    display: grid;
    gap: 0.375em;
    padding: 0.875em 1.125em;
    border-radius: var(--_radius);
    background: var(--_paper);
    border: 0.0625em solid var(--_line);
  }
  .why.good {
    background: var(--_soft);
    border-color: transparent;
  }
  .why.harmful {
    background: var(--_warm-soft);
    border-color: transparent;
  }
  .grade {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
  }
  .good .grade {
    color: var(--_accent);
  }
  .harmful .grade {
    color: var(--_warm);
  }
  .tries {
    display: grid;
    gap: 0.5em;
  }
  .try {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.75em 1.125em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
  }
  .try:hover {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  @media (forced-colors: active) {
    .why,
    .opened {
      border-color: CanvasText !important;
    }
  }
`;
