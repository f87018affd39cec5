import { css } from 'lit';

export const trainingStyles = css`
  :host {
    /* What is read is kept in place by the stage, and not by what a browser picks to hold on to. */
    overflow-anchor: none;
    font-size: 1em;
  }
  .training {
    /* Not the element itself: what fits is a matter of the letters that a reader has chosen, which begin here. */
    container-type: inline-size;
    position: relative;
    max-inline-size: 52em;
    margin-inline: auto;
    background: var(--_paper);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    /* Also what a word may be at its narrowest: a long compound would push a grid wide. */
    overflow-wrap: anywhere;
  }
  .main {
    display: grid;
    /* Not as wide as what is in it asks for: nothing is then measured twice, and nothing pushes it wide. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: 1.75em 1.25em 2.25em;
  }
  .main > .button {
    justify-self: start;
  }
  footer {
    padding: 0.375em 1.25em;
    border-block-start: 0.0625em solid var(--_line);
  }
  /* In sight wherever the conversation is read, and nothing of that moves for it. */
  .waits {
    position: sticky;
    inset-block-end: 0.5em;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.375em 1.125em;
    border-radius: var(--_radius);
    background: var(--_soft);
    outline: 0.0625em solid transparent;
  }
  .panel {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block: 1em;
  }
  .panel [role='heading'] {
    font-size: var(--_head);
  }
  .report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding: 0.5em 1.125em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: var(--_small);
    /* Seen where a reader has chosen all colours, and no ground is left of it. */
    outline: 0.0625em solid transparent;
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
  [hidden] {
    display: none !important;
  }
  @container (inline-size >= 40em) {
    footer {
      padding-inline: 2.25em;
    }
    .main {
      padding: 2.25em;
    }
  }
  @container (inline-size < 15em) {
    .main {
      padding-inline: 0.75em;
    }
  }
  @media print {
    footer {
      display: none;
    }
    .training {
      border: 0;
    }
  }
`;
