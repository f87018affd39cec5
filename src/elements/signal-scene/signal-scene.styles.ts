import { css } from 'lit';

export const sceneStyles = css`
  article {
    display: grid;
    gap: 1.5em;
  }
  article > * {
    min-inline-size: 0;
  }
  header {
    display: grid;
    gap: 0.5em;
  }
  header [role='heading'] {
    display: grid;
    gap: 0.25em;
    font-size: 1.375em;
  }
  .as {
    justify-self: start;
    padding: 0.25em 0.75em;
    border-radius: 1em;
    background: var(--_warm-soft);
    color: var(--_warm);
    font-weight: 600;
  }

  .hint {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 0.375em;
    margin-block-end: -1em;
    padding-inline-end: 0.625em;
  }
  .written {
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    border: 0.0625em dashed var(--_edge);
  }
  .written .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.15em;
  }
  .written li {
    padding-block: 0.25em;
  }
  .consequence {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .consequence > [role='heading'] {
    font-size: 1.125em;
  }
  .explained {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
  }
  .explained .icon {
    vertical-align: -0.25em;
  }
  .skip {
    justify-self: start;
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
