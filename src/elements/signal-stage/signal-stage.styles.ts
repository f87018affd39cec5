import { css } from 'lit';

export const sceneStyles = css`
  :host {
    /* The stage keeps what is read in place itself (keep-place.ts). */
    overflow-anchor: none;
  }
  .talk,
  .stay,
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .stay:empty {
    display: none;
  }
  .stay > [role='heading'] {
    font-size: var(--_large);
    color: var(--_muted);
  }
  .stay + .stay > [role='heading'] {
    margin-block-start: 1em;
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .folded {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    text-align: start;
  }
  .folded:hover {
    background: var(--_soft);
    color: var(--_ink);
  }
  .folded > span {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .folded .where {
    font-weight: 600;
    margin-inline-end: 0.5em;
  }
  .stay:has(> .folded) + .stay > .folded {
    margin-block-start: -1em;
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
    gap: 0.375em;
    margin-block-end: -0.5em;
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
  .answered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
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
  .sight {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_accent);
    font: 600 var(--_small) / 1.5 var(--_text);
  }
  .sight.missed,
  .sight.over-read {
    background: var(--_warm-soft);
    color: var(--_warm);
  }
  .crossing {
    display: grid;
    gap: 1em;
    padding: 1.5em 1.25em;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
  }
  .skip {
    justify-self: start;
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* The last words stand alone, with nothing under them for a breath. */
  .ended .script {
    padding-block: 1.5em;
  }
  .ended .script > .told:last-child p {
    font-size: var(--_larger);
  }
`;
