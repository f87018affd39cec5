/** The bar above every screen, what hides the screen, and what leaving puts over the page. */
import { type CSSResult, css } from 'lit';

/** A button of which the picture alone is seen; it keeps its name for who hears it. */
const picture = (pill: CSSResult): CSSResult => css`
  ${pill} {
    padding: 0;
    gap: 0;
  }
  ${pill} .icon {
    display: initial;
  }
  ${pill} span {
    font-size: 0;
    /* Of letters that have no size, the space between them would stay. */
    letter-spacing: 0;
    word-spacing: 0;
  }
`;

export const barStyles = css`
  .bar {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.375em;
    padding: 0.375em 0.625em;
    background: var(--_paper);
    border-block-end: 0.0625em solid var(--_line);
    /* As that of the frame, within its line. */
    border-radius: calc(var(--_radius) * 1.5 - 0.0625em) calc(var(--_radius) * 1.5 - 0.0625em) 0 0;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375em;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0 0.875em;
    border: 0.0625em solid var(--_edge);
    border-radius: 1.375em;
    background: none;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }
  /* As wide as its words: what does not fit goes to a row of its own rather than out of the bar. */
  .bar .pill {
    flex: none;
  }
  .pill:hover {
    border-color: var(--_ink);
  }
  .pill.out {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  .pill.out:hover {
    text-decoration: underline;
  }
  .cover {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1.25em;
    min-block-size: 24em;
    padding: 2em;
    text-align: center;
  }
  .cover [role='heading'] {
    font-family: inherit;
    font-size: var(--_larger);
  }
  .blank {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    background: Canvas;
  }
  @container (inline-size < 26em) {
    .bar .pill {
      padding: 0 0.625em;
    }
    .bar .pill .icon {
      display: none;
    }
  }
  /* The way out keeps its word longest. Letters that stand apart take more room. */
  @container (inline-size < 17em) {
    ${picture(css`.bar .hide`)}
    ${picture(css`:is(.wide, .own) .bar .pill`)}
  }
  @container (inline-size < 20em) {
    ${picture(css`:is(.wide, .own) .bar .hide`)}
  }
  /* Text of twice the size on a phone. */
  @container (inline-size < 15em) {
    .bar {
      gap: 0.125em;
      padding: 0.25em;
    }
    ${picture(css`.bar .pill`)}
  }
  @media (forced-colors: active) {
    .pill.out {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
      color: ButtonFace;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
