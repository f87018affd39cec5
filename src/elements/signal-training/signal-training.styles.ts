import { css } from 'lit';

export const trainingStyles = css`
  :host {
    container-type: inline-size;
    font-size: 1em;
  }
  .training {
    position: relative;
    max-inline-size: 52em;
    margin-inline: auto;
    background: var(--_paper);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    /* Also what a word may be at its narrowest: a long compound would push a grid wide. */
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding: 0.625em 1.25em;
    border-block-end: 0.0625em solid var(--_line);
    min-block-size: 3.5em;
  }
  .bar .row {
    gap: 0 1.25em;
    margin-inline-start: auto;
  }
  .bar .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    text-decoration: none;
  }
  .bar .plain:hover {
    text-decoration: underline;
  }
  .main {
    display: grid;
    gap: 1.5em;
    padding: 1.75em 1.25em 2.25em;
  }
  .main > * {
    min-inline-size: 0;
  }
  .main > .button {
    justify-self: start;
  }
  footer {
    padding: 0.375em 1.25em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .panel {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block: 1em;
  }
  .panel [role='heading'] {
    font-size: 1.625em;
  }
  .report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.75em 1.125em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .missed {
    border-radius: 0;
    padding-inline: 1.25em;
  }
  .report p {
    display: flex;
    gap: 0.5em;
  }
  .report .icon {
    margin-block-start: 0.15em;
  }
  .report.waiting {
    background: var(--_warm-soft);
  }
  .cover {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    min-block-size: 24em;
    padding: 2em;
    text-align: center;
  }
  .cover [role='heading'] {
    font-size: 1.625em;
  }
  .blank {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    background: Canvas;
  }
  [hidden] {
    display: none !important;
  }
  @container (inline-size >= 40em) {
    .bar,
    footer {
      padding-inline: 2.25em;
    }
    .main {
      padding: 2.25em 2.25em 2.75em;
    }
  }
  @media print {
    .bar,
    footer {
      display: none;
    }
    .training {
      border: 0;
    }
  }
`;
