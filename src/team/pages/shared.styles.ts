/** What the pages of the room and those about the file of a team look like alike. */
import { css } from 'lit';

export const sharedStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }
  .page > [role='heading'] {
    font-size: var(--_head);
  }
  .page > p {
    max-inline-size: 42em;
  }
  .points {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .tag {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-size: var(--_small);
  }
`;
