import { css } from 'lit';

export const briefingStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  header,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  header [role='heading'] {
    font-size: var(--_title);
  }
  .kind {
    font-size: var(--_small);
    font-weight: 600;
    letter-spacing: var(--_spread);
    text-transform: uppercase;
    color: var(--_accent);
  }
  .summary {
    font-size: var(--_large);
    max-inline-size: 36em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    color: var(--_muted);
  }
  .facts li {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .facts .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_line);
    border: 0.0625em solid var(--_line);
  }
  .notes section {
    background: var(--_surface);
    padding: 1.125em 1.25em;
  }
  .notes [role='heading'] {
    font-size: var(--_large);
    margin-block-end: 0.375em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .languages [aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: none;
    font-weight: 600;
  }
  .review {
    display: flex;
    gap: 0.5em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  @container (inline-size >= 40em) {
    .notes {
      grid-template-columns: 1fr 1fr;
    }
    header [role='heading'] {
      font-size: 2.5em;
    }
  }
`;
