/** An inner voice, wherever it is heard. */
import { css } from 'lit';

export const thoughtStyles = css`
  .inner {
    margin: 0;
    padding: 0.875em 1.25em;
    border-inline-start: 0.25em solid var(--_warm);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_warm-soft);
    font-family: var(--_voice);
    font-size: var(--_large);
    font-style: italic;
  }
  .inner .small {
    font-family: var(--_text);
    font-style: normal;
    font-weight: 600;
    color: var(--_warm);
  }
`;
