/** What fills the screen is brought into sight with the frame around it. */
import { css } from 'lit';

export const screenStyles = css`
  :host {
    /* The frame begins above it: our bar, and the space around the screen. */
    scroll-margin-block-start: calc(var(--_sticky-top) + 5.75em);
  }
`;
