import { css } from 'lit';

export const turnStyles = css`
  .turn {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block-start: 0.5em;
  }
  .turn [role='heading'] {
    font-size: var(--_large);
  }
  .turn > *,
  fieldset {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .turn > .button {
    inline-size: auto;
  }
  legend {
    padding: 0 0 0.375em;
  }
  .missing {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.75em;
    padding: 0.75em 1.125em;
    border-radius: var(--_radius);
    background: var(--_harm-soft);
    color: var(--_harm);
    font-weight: 600;
  }
  .missing .icon {
    margin-block-start: 0.15em;
  }
  .options,
  .partners {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.75em 1.125em;
    text-align: start;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition:
      border-color 0.15s,
      background-color 0.15s;
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 1.625em;
    block-size: 1.625em;
    border: 0.0625em solid var(--_edge);
    border-radius: 50%;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
  }
  .partners {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    align-items: start;
  }
  .partners .option {
    font-weight: 600;
  }
  .partners details {
    font-size: var(--_small);
    padding-inline: 1.125em;
  }
  dt {
    font-weight: 600;
    margin-block-start: 0.5em;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-size: var(--_small);
  }
  .scale {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  label:hover {
    border-color: var(--_accent);
  }
  label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .phrases {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  @container (inline-size >= 44em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
    .scale label {
      flex-direction: column;
      justify-content: start;
      text-align: center;
      padding: 0.75em 0.25em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .option {
      transition: none;
    }
  }
`;
