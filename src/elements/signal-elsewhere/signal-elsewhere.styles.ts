import { css } from 'lit';

export const elsewhereStyles = css`
  article,
  header,
  .passages,
  .passage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }
  article {
    gap: 1.75em;
  }
  .passages {
    gap: 0.5em;
  }
  header [role='heading'] {
    font-size: var(--_head);
  }
  details {
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  summary {
    inline-size: auto;
    padding: 0.625em 1.25em;
  }
  .passage {
    padding: 0.5em 1.25em 1.5em;
  }
  .bubble {
    max-inline-size: min(34em, 85%);
    padding: 0.75em 1.125em;
    border-radius: calc(var(--_radius) * 1.25);
    justify-self: start;
  }
  .facing {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    gap: 0.5em;
  }
  .other {
    background: var(--_tint-soft);
    border: 0.0625em solid var(--_tint-line);
    border-start-start-radius: 0.1875em;
  }
  .own {
    justify-self: end;
    background: var(--_soft);
    border-end-end-radius: 0.1875em;
  }
  /* The officer is no longer somebody on the stage: a voice, as through a telephone. */
  .heard-voice {
    padding-block: 0.25em;
    border-inline-start: 0.125em dotted var(--_edge);
    border-radius: 0;
    font-family: var(--_voice);
    font-style: italic;
    color: var(--_muted);
  }
  .speaker {
    display: block;
    font: 600 var(--_small) / 1.5 var(--_text);
    color: var(--_accent);
  }
  .other .speaker {
    color: var(--_tint);
  }
  .heard-voice .speaker {
    color: var(--_muted);
  }
  .quote::before {
    content: '“';
  }
  .quote::after {
    content: '”';
  }
  [aria-pressed='true'] {
    background: var(--_warm-soft);
    border-color: var(--_warm);
    color: var(--_warm);
  }
  @media (forced-colors: active) {
    .own {
      border: 0.0625em solid CanvasText;
    }
  }
`;
