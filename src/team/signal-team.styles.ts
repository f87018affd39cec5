/** The look of the room: its frame, the way between its parts, and what its screens are made of. */
import { css } from 'lit';
import { shelfStyles } from '../elements/signal-shelf/signal-shelf.styles.ts';
import { sceneStyles } from '../elements/signal-stage/signal-stage.styles.ts';
import { barStyles } from '../elements/styles/bar.ts';
import { hostStyles } from '../elements/styles/base.ts';
import { frameStyles } from '../elements/styles/frame.ts';
import { readingStyles } from '../elements/styles/reading.ts';
import { talkStyles } from '../elements/styles/talk.ts';
import { leaderStyles } from './pages/leader.styles.ts';
import { sharedStyles } from './pages/shared.styles.ts';
import { largeStyles } from './play/large.styles.ts';

const room = css`
  .team {
    container-type: inline-size;
    position: relative;
    background: var(--_paper);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    overflow-wrap: anywhere;
  }
  footer {
    padding: 0.375em 1em;
    border-block-start: 0.0625em solid var(--_line);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 0.0625em solid var(--_line);
  }
  .tab {
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .tab:hover {
    border-block-end-color: var(--_line);
  }
  .tab[aria-current='page'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }
  .button:disabled {
    cursor: default;
    color: var(--_muted);
    background: none;
    border-color: var(--_line);
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .button:disabled {
      color: GrayText;
    }
    /* What is transparent is drawn there all the same. */
    .tab {
      border-block-end-color: Canvas;
    }
    .tab[aria-current='page'] {
      border-block-end-color: Highlight;
    }
  }
`;

export const teamStyles = [
  hostStyles,
  readingStyles,
  barStyles,
  shelfStyles,
  talkStyles,
  frameStyles,
  sceneStyles,
  room,
  sharedStyles,
  leaderStyles,
  largeStyles,
];
