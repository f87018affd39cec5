import { css } from 'lit';

export const handsStyles = css`
  section {
    display: grid;
    gap: 0.75em;
    padding: 0.75em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  section > * {
    min-inline-size: 0;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.75em;
  }
  .rows {
    display: grid;
    gap: 0.5em;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 1.625em;
    block-size: 1.625em;
    border: 0.0625em solid var(--_edge);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 650;
  }
  .count {
    display: flex;
  }
  .count > * {
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 2em;
    padding: 0;
    border: 0.0625em solid var(--_edge);
    background: var(--_paper);
    color: var(--_ink);
    text-align: center;
  }
  .count > :first-child {
    border-start-start-radius: 0.375em;
    border-end-start-radius: 0.375em;
  }
  .count > :last-child {
    border-start-end-radius: 0.375em;
    border-end-end-radius: 0.375em;
  }
  .count > :disabled {
    color: var(--_muted);
    cursor: default;
  }
  input {
    margin: 0 -0.0625em;
    border-radius: 0;
    appearance: textfield;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .count > :focus-visible {
    z-index: 1;
    position: relative;
    outline-offset: 0;
  }
  input::-webkit-inner-spin-button,
  input::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
  }
  .halves {
    display: grid;
    gap: 0.75em 1.25em;
  }
  .half {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .half > p {
    font-weight: 650;
  }
  .ways {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  summary {
    font-size: 0.75em;
  }
  /* A long word beside three buttons would break in the middle. */
  @container (inline-size < 19em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .row > .count {
      grid-column: 2;
    }
  }
  @container (inline-size >= 30em) {
    .halves {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
