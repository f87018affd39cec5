/**
 * What every part shares: text, headings, buttons, focus, and what is only heard. What the outermost element says of text is
 * important, because a page's rule for every element (`*`) beats a plain `:host`; but letters and spacing are not, because
 * that is how tools for readers say theirs. All inside inherits them.
 */
import { css } from 'lit';
import { tokens } from './tokens.ts';

const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  h2 {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  [role='heading'] {
    font-family: var(--_voice);
    line-height: var(--_tight);
    font-weight: 600;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
  }
  /* Below what the page keeps at its top, and below our own bar. */
  [data-focus] {
    scroll-margin-block-start: calc(var(--_sticky-top) + 3.75em);
  }
  button,
  a,
  summary,
  input {
    scroll-margin-block-start: calc(var(--_sticky-top) + 4.5em);
  }
  /* What is only read; a control that the arrows lead to is none of these. */
  :is([tabindex='-1'], [data-focus]):not(button, summary):focus {
    outline: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    text-decoration: none;
    color: var(--_ink);
  }
  /* Large letters on a phone: Firefox keeps a button as wide as its longest word, also where that may be broken. */
  @container (inline-size < 14em) {
    .button {
      padding-inline: 0.75em;
    }
  }
  /* Told by more than a colour. */
  .button[aria-pressed='true'] {
    border-width: 0.125em;
  }
  .button:hover {
    border-color: var(--_accent);
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plain {
    border: 0;
    background: none;
    padding: 0.5em 0.25em;
    min-block-size: 2.5em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-align: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
  }
  .voice {
    font-family: var(--_voice);
    font-size: var(--_large);
  }
  .small {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .paper {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  /* A Chrome before 120 does not know it, and points the other way. */
  .pointing:dir(rtl) {
    transform: scaleX(-1);
  }
  .heard {
    position: absolute;
    inline-size: 0.0625em;
    block-size: 0.0625em;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 2.5em;
    padding-block: 0.5em;
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .primary {
      border-width: 0.1875em;
    }
    .button[aria-pressed='true'],
    .plain[aria-pressed='true'] {
      forced-color-adjust: none;
      border: 0.1875em solid Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

const host = css`
  :host {
    color: var(--_ink) !important;
    font-family: var(--_text);
    font-style: normal !important;
    font-weight: 400 !important;
    line-height: 1.55;
    text-align: start !important;
    text-indent: 0 !important;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal !important;
    text-transform: none !important;
  }
`;

/** Of what stands in another element of ours, and inherits the look from it. */
export const baseStyles = [base];

/** Of what stands on a page. */
export const hostStyles = [tokens, base, host];
