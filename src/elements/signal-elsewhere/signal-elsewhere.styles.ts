import { css } from 'lit';

export const elsewhereStyles = css`
  article,
  header,
  .passages,
  .passage {
    display: grid;
    gap: 1em;
    min-inline-size: 0;
  }
  article {
    gap: 1.75em;
  }
  .passages {
    gap: 2em;
  }
  header [role='heading'] {
    font-size: 1.75em;
  }
  .passage {
    padding-block-start: 1.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .passage > [role='heading'] {
    display: grid;
    gap: 0.25em;
    font-size: 1.1875em;
  }
  .inner {
    margin: 0;
    padding: 0.875em 1.25em;
    border-inline-start: 0.25em solid var(--_warm);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_warm-soft);
    font-family: var(--_voice);
    font-size: 1.0625em;
    font-style: italic;
  }
  .inner .small {
    font-family: var(--_text);
    font-style: normal;
    font-weight: 650;
    color: var(--_warm);
  }
  [aria-pressed='true'] {
    background: var(--_warm-soft);
    border-color: var(--_warm);
    color: var(--_warm);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 0.1875em;
    }
  }
`;
