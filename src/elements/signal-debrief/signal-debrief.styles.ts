import { css } from 'lit';

export const debriefStyles = css`
  article,
  header,
  .ways,
  .runs,
  .within,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }
  /* What matters on one screen of 768 pixels, and all of it on one and a half: so close, and no closer. */
  article {
    gap: 0.75em;
  }
  header,
  .ways {
    gap: 0.4375em;
  }
  header > [data-focus] {
    font: 600 var(--_small) / 1.4 var(--_text);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_accent);
  }
  header > [data-focus] + [role='heading'] {
    font-size: var(--_title);
    line-height: 1.15;
  }
  .last {
    max-inline-size: 34em;
    font-family: var(--_voice);
    font-size: var(--_larger);
    line-height: 1.45;
  }
  .who {
    color: var(--_muted);
  }
  .ways > [role='heading'] {
    font-size: var(--_larger);
  }
  p {
    max-inline-size: 42em;
  }
  .runs,
  .result {
    display: grid;
    gap: 0.5em;
  }
  [aria-pressed='true'] {
    background: var(--_soft);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .block {
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    padding-inline: 1.25em;
    background: var(--_surface);
  }
  .block > summary {
    inline-size: auto;
    padding-block: 0.5em;
    font-weight: 600;
  }
  .within {
    padding-block: 0.25em 1.25em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    border-block-start: 0.0625em solid var(--_line);
    padding-block-start: 0.5em;
  }
  .more > [open] {
    flex-basis: 100%;
  }
  .private {
    max-inline-size: none;
  }
  .goal {
    display: flex;
    gap: 0.625em;
    align-items: start;
  }
  .goal .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .goal.done .icon {
    color: var(--_accent);
  }
  .goal .small {
    display: block;
  }
  .alarms {
    display: grid;
    gap: 0.5em;
  }
  .alarms svg {
    inline-size: 12em;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .alarms .real {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .lit {
    display: grid;
    gap: 0.75em;
  }
  .lit > li {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid transparent;
  }
  .said-line {
    font-family: var(--_voice);
    font-size: var(--_large);
  }
  .said-line .speaker {
    display: inline;
    font-family: var(--_text);
  }
  .lit .seen {
    border-color: var(--_accent);
  }
  .lit .missed {
    border-color: var(--_warm);
    border-inline-start-style: dashed;
  }
  .lit .over-read,
  .lit .imagined,
  .lit .let-be {
    border-color: var(--_line);
  }
  .seen .said-line {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
  }
  .verdict {
    display: grid;
    gap: 0.25em;
    padding-block-start: 0.25em;
    font-size: var(--_small);
  }
  .seen .grade {
    color: var(--_accent);
  }
  .missed .grade {
    color: var(--_warm);
  }
  .list li:not(.goal) {
    display: grid;
    gap: 0.375em;
  }
  .tag {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-size: var(--_small);
    font-weight: 600;
  }
  .tag.fact {
    background: var(--_soft);
    color: var(--_accent);
  }
  /* A phone with text at twice its size: every em counts. */
  @container (inline-size < 16em) {
    .card,
    .opened,
    .why,
    .block {
      padding-inline: 0.625em;
    }
    .grade {
      flex-wrap: wrap;
    }
  }
  @media print {
    .button,
    .plain,
    .way,
    .caption {
      display: none;
    }
  }
`;
