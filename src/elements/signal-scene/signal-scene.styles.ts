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
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 0.0625em solid transparent;
    border-radius: 50%;
    background: none;
    color: var(--_edge);
  }
  .mark:hover {
    border-color: var(--_edge);
    color: var(--_ink);
  }
  .marked .mark {
    color: var(--_warm);
    background: var(--_warm-soft);
    border-color: var(--_warm);
  }
  .marked .mark .icon {
    fill: currentColor;
  }
  .marked p {
    text-decoration: underline;
    text-decoration-color: var(--_warm);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.25em;
  }
  .marked .speaker {
    display: table;
    text-decoration: none;
  }

  .picture {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    border: 0.0625em solid var(--_line);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .spot {
    position: absolute;
    padding: 0;
    min-inline-size: 1.5em;
    min-block-size: 1.5em;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: var(--_warm);
  }
  .spot[aria-pressed='true'] {
    outline: 0.1875em solid var(--_warm);
    background: color-mix(in srgb, var(--_warm-soft) 40%, transparent);
  }
  .spot .icon {
    fill: currentColor;
  }
  figcaption {
    margin-block-start: 0.75em;
  }
  figcaption ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    gap: 0 1em;
  }
  figcaption p {
    padding-block: 0.5em;
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
  ::slotted(.button) {
    justify-self: start;
  }
  .skip {
    justify-self: start;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .marked .mark {
      border: 0.1875em solid Highlight;
    }
  }
`;
