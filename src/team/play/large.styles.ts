/**
 * The look of what all read together (`.large`). It must be legible from six metres on a picture two metres wide, which a
 * projector or an 86-inch screen gives at 1920 pixels. A capital that is seen under 20 minutes of arc, what ISO 9241-303 prefers
 * (16 is its least), is 6000 mm × tan(20′) = 35 mm high there, which is 34 pixels; capitals are about 0.7 of the size of letters,
 * so letters are 48 pixels, 3em of the usual 16. On a smaller picture people sit nearer, and “Aa” makes them larger still.
 */
import { css } from 'lit';

export const largeStyles = css`
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
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  /* Amber and not red: to look at again, and no alarm. */
  .harmful > .grade,
  .grade .sign.harmful {
    color: var(--_warm);
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
  }
`;
