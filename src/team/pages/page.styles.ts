/** What the pages about the file of a team have in common. */
import { css } from 'lit';
import { sharedStyles } from './shared.styles.ts';

const own = css`
  .fields,
  .field,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }
  .page > * ~ [role='heading'] {
    font-size: var(--_larger);
  }
  .fields {
    inline-size: 100%;
    justify-items: stretch;
    gap: 1.25em;
  }
  .field {
    gap: 0.25em;
    inline-size: 100%;
  }
  label {
    font-weight: 600;
  }
  textarea,
  .field input,
  td input,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  .card {
    gap: 0.5em;
    inline-size: 100%;
    padding: 1em 1.25em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card + .card {
    margin-block-start: 0.75em;
  }
  .card [role='heading'] {
    font-size: var(--_large);
  }
  .steps-of-cycle {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
  }
  .steps-of-cycle .card {
    align-content: start;
    margin-block-start: 0;
  }
  .steps-of-cycle .icon {
    vertical-align: -0.25em;
  }
  .steps-of-cycle [aria-current] {
    border-color: var(--_accent);
    border-width: 0.125em;
  }
  .written {
    white-space: pre-line;
  }
  dt {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  details,
  .list {
    inline-size: 100%;
  }
  @container (inline-size >= 44em) {
    .steps-of-cycle {
      grid-template-columns: repeat(4, 1fr);
    }
    .fields.two,
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

export const pageStyles = [sharedStyles, own];
