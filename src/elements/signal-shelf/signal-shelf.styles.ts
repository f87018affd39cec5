import { css } from 'lit';

export const shelfStyles = css`
  :host {
    font-size: 1em;
  }
  [hidden] {
    display: none !important;
  }
  /* What a tool for readers says of every element of the page stops here; a player goes by what it says of us. */
  signal-training {
    font-family: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .overview {
    /* Not the element itself: what fits is a matter of the letters that a reader has chosen, which begin here. */
    container-type: inline-size;
    position: relative;
    /* Also what a word may be at its narrowest: a long compound would push a grid wide. */
    overflow-wrap: anywhere;
    /* Its own ground, because what the page has under it may be any colour. */
    background: var(--_paper);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .main {
    display: grid;
    gap: 1.25em;
    padding: 1em;
  }
  .main > * {
    min-inline-size: 0;
  }

  .filters {
    display: grid;
    gap: 0.875em;
  }
  .filters.folded {
    display: none;
  }
  .fold {
    justify-self: start;
  }
  .row-of-path {
    display: grid;
    gap: 0.875em;
  }
  .row-of-path > [role='heading'] {
    font-size: var(--_head);
  }
  details > .cards {
    margin-block-start: 0.75em;
  }
  details > summary {
    font-size: var(--_large);
    font-weight: 600;
  }
  .filters [role='group'] {
    display: grid;
    gap: 0.5em 1em;
  }
  .label {
    font-size: var(--_small);
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .filter {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 0.0625em solid var(--_edge);
    border-radius: 1.375em;
    background: var(--_surface);
    color: var(--_ink);
  }
  .filter:hover {
    border-color: var(--_accent);
  }
  .filter .icon {
    display: none;
    color: var(--_accent);
  }
  .filter[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .filter[aria-pressed='true'] .icon {
    color: inherit;
  }

  .cards {
    display: grid;
    gap: 1.25em;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
    padding: 1.375em;
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .card:hover {
    border-color: var(--_accent);
  }
  .card.running,
  .card.next {
    border-color: var(--_accent);
  }
  .card [role='heading'] {
    font-size: var(--_larger);
  }
  .setting {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_accent);
  }
  .sign {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_soft);
  }
  .sign .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.125em;
  }
  .facts li {
    display: flex;
    gap: 0.4em;
  }
  .facts .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .steps .climbed {
    stroke-width: 3.5;
  }
  .steps .ahead {
    stroke-width: 3.5;
    opacity: 0.3;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: auto;
    padding-block-start: 0.375em;
  }
  /* The whole card can be pressed; for the keyboard and the ear it has one button. */
  .foot .button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card:hover .button:not(.primary) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .done {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    font-weight: 600;
    color: var(--_accent);
  }

  .panel {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block: 0.5em;
  }
  .panel [role='heading'] {
    font-size: var(--_head);
  }
  .waiting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.75em 1.125em;
    border: 0.0625em solid transparent;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
  }
  .waiting p {
    display: flex;
    gap: 0.5em;
  }
  .waiting .icon {
    margin-block-start: 0.15em;
  }
  .return {
    max-inline-size: 52em;
    margin-inline: auto;
    margin-block-end: 0.75em;
  }

  @container (inline-size >= 38em) {
    .main {
      padding: 1.75em;
    }
    .filter .icon {
      display: initial;
    }
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .filters [role='group'] {
      grid-template-columns: 7.5em 1fr;
    }
    .label {
      padding-block-start: 0.8em;
    }
  }
  @container (inline-size >= 66em) {
    .cards {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      border-width: 0.1875em;
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .facts .icon,
    .filter .icon {
      color: inherit;
    }
  }
  @media print {
    .fold,
    .filters,
    .return {
      display: none;
    }
  }
`;
