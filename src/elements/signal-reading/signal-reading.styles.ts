import { css } from 'lit';

export const readingStyles = css`
  article,
  header,
  .page,
  .offered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }
  article {
    gap: 2em;
  }
  header [role='heading'] {
    font-size: var(--_title);
  }
  .summary {
    max-inline-size: 36em;
    font-family: var(--_voice);
    font-size: var(--_larger);
    line-height: 1.45;
  }
  /* Not in rows: who lays out a thousand of them asks each how high it is, twice. */
  .page + .page {
    margin-block-start: 3em;
  }
  .page > [role='heading'] {
    font-size: var(--_larger);
  }
  img {
    inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 1.5);
  }
  .long > .page {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
    /* Room for what marks the focus. */
    overflow-clip-margin: 0.5em;
  }
  .told p {
    max-inline-size: 36em;
    font-size: var(--_large);
    line-height: var(--_loose);
  }
  .offered {
    gap: 0.5em;
    padding-block: 0.75em;
  }
  .offered ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em;
  }
  .option {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 1em 1.125em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .option.good {
    background: var(--_soft);
    border-color: transparent;
  }
  .option.harmful {
    background: var(--_warm-soft);
    border-color: transparent;
  }
  .sign-line {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_small);
    font-weight: 600;
  }
  .good .sign-line {
    color: var(--_accent);
  }
  .harmful .sign-line {
    color: var(--_warm);
  }
  .option .words {
    font-family: var(--_voice);
    font-size: var(--_large);
    line-height: 1.45;
  }
  .option .small {
    color: var(--_ink);
  }
  .taken {
    font-style: italic;
  }
  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .why {
    display: grid;
    gap: 0.375em;
    padding: 0.875em 1.125em;
    border-radius: var(--_radius);
    border: 0.0625em solid var(--_line);
    background: var(--_surface);
  }
  .grade {
    font-weight: 600;
  }
  .notes {
    display: grid;
    gap: 0.75em;
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
  .list {
    display: grid;
    gap: 1em;
    padding-block: 0.5em;
  }
  @media print {
    .button,
    details {
      display: none;
    }
  }
`;
