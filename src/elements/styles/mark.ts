/** The toggle that marks a line or a spot, and what a marked one looks like: never by colour alone. */
import { css } from 'lit';

export const markStyles = css`
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 0.0625em solid transparent;
    border-radius: 50%;
    background: none;
    color: var(--_edge);
  }
  .line.open p {
    cursor: pointer;
  }
  button.mark:hover {
    border-color: var(--_edge);
    color: var(--_ink);
  }
  .marked .mark {
    color: var(--_warm);
    background: var(--_warm-soft);
    border-color: var(--_warm);
  }
  .marked .mark .icon {
    fill: currentColor;
  }
  /* Not below the name of who says it. */
  .marked .words {
    text-decoration: underline;
    text-decoration-color: var(--_warm);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.25em;
  }
  span.mark {
    cursor: default;
  }
  @media (forced-colors: active) {
    .marked .mark {
      border: 0.1875em solid Highlight;
    }
  }
`;
