/** How people meet, around what they say. A letter, an e-mail and a file are of paper, by night too as dark as the page is. */
import { css } from 'lit';

export const frameStyles = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }
  .frame-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    font-family: var(--_voice);
    font-weight: 600;
    line-height: var(--_tight);
    color: var(--_muted);
  }
  .frame-head svg {
    flex: none;
    inline-size: 3.5em;
    block-size: 2.5em;
    border-radius: 0.5em;
  }
  .frame-head::after {
    content: '';
    flex: 1;
    border-block-start: 0.0625em solid var(--_line);
  }
  :is(.frame-letter, .frame-email, .frame-records) {
    gap: 0;
  }
  :is(.frame-letter, .frame-email, .frame-records) > .frame-head + * {
    padding: 1.25em min(1.25em, 8%);
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    box-shadow: 0 0.125em 0.75em -0.5em #0004;
  }
  :is(.frame-letter, .frame-email, .frame-records) > .frame-head::after {
    content: none;
  }
  /* Nobody speaks on paper, so no place is kept for a head. */
  :is(.frame-letter, .frame-email, .frame-records) .line {
    grid-template-columns: minmax(0, 1fr) 2.5em;
    justify-self: stretch;
  }
  :is(.frame-letter, .frame-email, .frame-records) .line > p {
    grid-column: 1;
  }
  :is(.frame-letter, .frame-email, .frame-records) .line > .mark {
    grid-column: 2;
  }
  .frame-letter > .frame-head {
    margin-block-end: 0.75em;
  }
  /* The head of its paper, and the fold that let it fit its envelope. */
  .frame-letter > .frame-head + * {
    padding: 2.25em min(1.75em, 10%) 2em;
    border-radius: 0.1875em;
    background:
      linear-gradient(var(--_line), var(--_line)) 50% 1.25em / calc(100% - min(3.5em, 20%)) 0.0625em no-repeat,
      linear-gradient(#8882, transparent) 0 55% / 100% 1.25em no-repeat,
      var(--_surface);
  }
  .frame-letter p {
    line-height: var(--_loose);
  }
  .frame-email > .frame-head {
    padding: 0.5em;
    border: 0.0625em solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_soft);
  }
  .frame-email > .frame-head + * {
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .frame-email .told p {
    font: inherit;
  }
  .frame-records > .frame-head {
    justify-self: start;
    margin: 0 0 -0.0625em;
    padding: 0.5em 1.5em 0.5em 0.5em;
    border: 0.0625em solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_warm-soft);
  }
  .frame-records > .script {
    gap: 0;
    padding-block: 0.5em;
  }
  .frame-records > .frame-head + * {
    border-block-start: 0.375em solid var(--_warm-soft);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  /* The day, as it was stamped. */
  .stamp {
    display: inline-block;
    margin-inline-end: 0.25em;
    padding-inline: 0.5em;
    border: 0.125em solid;
    border-radius: 0.25em;
    color: var(--_accent);
    font: 600 0.75em / 1.6 var(--_text);
    letter-spacing: var(--_spread);
    text-transform: uppercase;
    rotate: -2deg;
  }
  .frame-records .line {
    margin: 0;
    padding-block: 0.625em;
  }
  .frame-records .line + .line {
    border-block-start: 0.0625em dashed var(--_line);
  }
`;
