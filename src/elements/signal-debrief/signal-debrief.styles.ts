import { css } from 'lit';

export const debriefStyles = css`
  article,
  header,
  section,
  .way,
  .others,
  .phrases {
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
  .goals ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .step {
    position: relative;
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block-end: 1.5em;
    padding-inline-start: 3em;
    min-inline-size: 0;
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
  .others {
    padding-block: 0.5em;
  }
  .others li {
    display: grid;
    gap: 0.5em;
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
  @media print {
    .button,
    .plain {
      display: none;
    }
    .step {
      break-inside: avoid;
    }
  }
`;
