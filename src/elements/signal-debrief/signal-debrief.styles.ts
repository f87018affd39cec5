import { css } from 'lit';

export const debriefStyles = css`
  article,
  header,
  section,
  .way,
  .list {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }
  header,
  section {
    gap: 0.75em;
  }
  header [role='heading'] {
    font-size: 1.75em;
  }
  section > [role='heading'] {
    font-size: 1.25em;
  }
  p {
    max-inline-size: 42em;
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
  .tomorrow {
    padding: 1.25em 1.5em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .tomorrow .voice {
    font-size: 1.1875em;
  }
  .result {
    display: grid;
    gap: 0.5em;
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
  .sight {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .seen-line {
    font-family: var(--_voice);
    font-size: 1.0625em;
  }
  .step {
    position: relative;
    display: grid;
    /* As narrow as it must be: a grid would rather be as wide as the longest word that does not break. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    padding-block-end: 1.5em;
    padding-inline-start: 3em;
    min-inline-size: 0;
  }
  .long > .step {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
    /* Room for what marks the focus. */
    overflow-clip-margin: 0.5em;
  }
  .step > * {
    max-inline-size: 100%;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block: 2.25em 0;
    inset-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_line);
  }
  .step > [role='heading'] {
    font: 650 0.9375em / 2.1 var(--_text);
    color: var(--_muted);
  }
  .number {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    line-height: 1;
    background: var(--_soft);
    color: var(--_accent);
  }
  .decided {
    font-family: var(--_voice);
    font-size: 1.125em;
  }
  .why {
    display: grid;
    gap: 0.375em;
    inline-size: 100%;
    padding: 0.875em 1.125em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
  }
  .grade {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 650;
  }
  .good .grade {
    color: var(--_accent);
  }
  .harmful {
    background: var(--_harm-soft);
    border-color: transparent;
  }
  .harmful .grade {
    color: var(--_harm);
  }
  .list {
    gap: 1em;
  }
  details .list {
    padding-block: 0.5em;
  }
  .list li:not(.goal) {
    display: grid;
    gap: 0.375em;
  }
  details {
    inline-size: 100%;
  }
  .tag {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-size: 0.8125em;
    font-weight: 600;
  }
  /* A phone with text at twice its size: every em counts, and there is no room for a line along the way. */
  @container (inline-size < 16em) {
    .step {
      padding-inline-start: 0;
    }
    .step::before {
      content: none;
    }
    .number {
      position: static;
      display: inline-grid;
    }
    .why,
    .tomorrow {
      padding-inline: 0.625em;
    }
    .grade {
      flex-wrap: wrap;
    }
  }
  @media print {
    .button,
    .plain {
      display: none;
    }
    /* What is folded on screen is on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .step,
    .long > .step {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
