/**
 * The calm in which lines arrive. Opacity alone: every line and every option is in the page, heard and operable, from the
 * first frame; after four seconds at most all of it stands there, and at once for who presses anything or asks for less motion.
 */
import { css, unsafeCSS } from 'lit';

const BEAT = 0.32;
const LAST = 9;

const beats = Array.from({ length: LAST }, (_, index) => {
  const delay = `${((index + 1) * BEAT).toFixed(2)}s`;
  const isLast = index + 1 === LAST;
  return `.script > :nth-child(${isLast ? 'n + ' : ''}${index + 2}) { --_beat: ${delay} } .after-${index + 1} { --_beat: ${delay} }`;
}).join('\n');

export const rhythmStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    ${unsafeCSS(beats)}
    .arriving .script > .line,
    .answering .answered .script > .line {
      animation: arrive 0.45s var(--_beat, 0s) both;
    }
    .asked.calm > * {
      animation: come 0.45s var(--_beat, 0s) both;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  @keyframes come {
    from {
      opacity: 0.35;
    }
  }
`;
