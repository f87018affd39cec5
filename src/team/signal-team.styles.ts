/**
 * The look of the room. What all read together (`.large`) must be legible from six metres on a picture two metres wide, which a
 * projector or an 86-inch screen gives at 1920 pixels. A capital that is seen under 20 minutes of arc, what ISO 9241-303 prefers
 * (16 is its least), is 6000 mm × tan(20′) = 35 mm high there, which is 34 pixels; capitals are about 0.7 of the size of letters,
 * so letters are 48 pixels, 3em of the usual 16. On a smaller picture people sit nearer, and “Aa” makes them larger still.
 */
import { css } from 'lit';
import { shelfStyles } from '../elements/signal-shelf/signal-shelf.styles.ts';
import { sceneStyles } from '../elements/signal-stage/signal-stage.styles.ts';
import { barStyles } from '../elements/styles/bar.ts';
import { hostStyles } from '../elements/styles/base.ts';
import { frameStyles } from '../elements/styles/frame.ts';
import { readingStyles } from '../elements/styles/reading.ts';
import { talkStyles } from '../elements/styles/talk.ts';

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
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }
  .page > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .page > [role='heading'] {
    font-size: 1.625em;
  }
  .page > p,
  .page > ul,
  .page > ol {
    max-inline-size: 42em;
  }
  .lead {
    font-size: 1.125em;
  }
  .points {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  ul.points,
  .advice ul {
    list-style: disc;
  }
  ol.points {
    list-style: decimal;
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
  }
  .advice [role='heading'],
  .file > [role='heading'] {
    font-size: 1.1875em;
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
  .button:disabled {
    cursor: default;
    color: var(--_muted);
    background: none;
    border-color: var(--_line);
    text-decoration: none;
  }
  .tag {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-size: 0.875em;
  }
  code {
    font-size: 0.875em;
  }

  .large {
    container-type: inline-size;
    display: grid;
    gap: 0.75em;
    justify-items: stretch;
    line-height: 1.35;
    font-size: 1.125em;
  }
  .large > .button,
  .large > .plain {
    justify-self: start;
  }
  .large > .plain {
    font-size: 0.75em;
  }
  .large .line > p,
  .large .did {
    max-inline-size: none;
  }
  .large .line {
    grid-template-columns: 2em minmax(0, 1fr) 0;
    min-block-size: 0;
  }
  .large .head {
    inline-size: 2em;
    block-size: 2em;
  }
  /* So that what is said stays on the screen with it. */
  .large .drawn {
    inline-size: 100%;
    max-inline-size: 18em;
  }
  .large :is(.frame-letter, .frame-email, .frame-records) .line {
    grid-template-columns: minmax(0, 1fr) 0;
  }
  .large .small,
  .large .speaker,
  .large .frame-head {
    font-size: 0.75em;
  }
  .page.large > :is(p, ul, ol) {
    max-inline-size: none;
  }
  .page.large > [role='heading'] {
    font-size: 1.25em;
  }
  .dispute {
    font-family: var(--_voice);
  }
  .chosen {
    display: grid;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_soft);
  }
  .chosen summary {
    font-size: 0.75em;
  }
  .whys,
  .why {
    display: grid;
    gap: 0.375em;
  }
  .explained dt,
  .whys dt {
    font-weight: 650;
    margin-block-start: 0.5em;
  }
  .grade {
    display: flex;
    align-items: center;
    gap: 0.375em;
    font-weight: 650;
  }
  .grade .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 50%;
    background: var(--_surface);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .harmful > .grade,
  .grade .sign.harmful {
    color: var(--_harm);
    stroke: var(--_harm);
  }
  /* In letters of the room: what is said begins beside the picture and not below it, where a screen has ended. */
  @container (inline-size >= 30em) {
    .large .stay:has(> .drawn) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    .large .stay:has(> .drawn) > * {
      grid-column: 1 / -1;
    }
    .large .stay > .drawn {
      grid-column: 1;
    }
    .large .stay > .drawn + * {
      grid-column: 2;
    }
  }
  @container (inline-size >= 38em) {
    .advice {
      grid-template-columns: 1fr 1fr;
    }
    .large {
      font-size: 1.375em;
    }
  }
  @container (inline-size >= 54em) {
    .large {
      font-size: 1.75em;
    }
  }
  @container (inline-size >= 76em) {
    .large {
      font-size: 2.375em;
    }
  }
  @container (inline-size >= 96em) {
    .large {
      font-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .chosen {
      border-inline-start-color: Highlight;
    }
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
];
