/** What one person reads and fills in: advice, fields, the team's file. */
import { css } from 'lit';

export const leaderStyles = css`
  .page > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .page > ul,
  .page > ol {
    max-inline-size: 42em;
  }
  .lead {
    font-size: var(--_large);
  }
  .points {
    display: grid;
    gap: 0.5em;
  }
  ol.points {
    list-style: decimal;
  }
  .cases {
    gap: 1.25em;
  }
  .advice {
    display: grid;
    gap: 1em;
    inline-size: 100%;
  }
  .advice section,
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 0.75em;
    inline-size: 100%;
    padding: 1.125em 1.25em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .advice ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .advice [role='heading'],
  .file > [role='heading'] {
    font-size: var(--_large);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    gap: 0.375em;
    justify-items: start;
    max-inline-size: 100%;
  }
  .field label {
    font-weight: 600;
  }
  .field input {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  .field input[type='text'] {
    inline-size: min(22em, 100%);
  }
  .field input[type='number'] {
    inline-size: 6em;
  }
  @container (inline-size >= 38em) {
    .advice {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
