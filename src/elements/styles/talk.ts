/** Lines of the play and what the learner did, wherever they are read. */
import { css } from 'lit';

export const talkStyles = css`
  .script {
    display: grid;
    gap: 0.5em;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25em;
    border-radius: var(--_radius);
  }
  .line p {
    max-inline-size: 40em;
  }
  .told p {
    font-family: var(--_voice);
    font-size: 1.0625em;
    padding-block: 0.375em;
  }
  .said p,
  .own p {
    padding: 0.625em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    justify-self: start;
  }
  .said p {
    border-start-start-radius: 0.1875em;
  }
  .own p {
    background: var(--_soft);
    border-color: transparent;
    justify-self: end;
    border-end-end-radius: 0.1875em;
  }
  .speaker {
    display: block;
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_accent);
  }
  .words em {
    font-style: italic;
  }
  .did {
    justify-self: end;
    max-inline-size: 40em;
    padding: 0.625em 1em;
    border-radius: var(--_radius);
    border-end-end-radius: 0.1875em;
    background: var(--_soft);
  }
  .did.do {
    justify-self: start;
    background: none;
    padding: 0;
    font-style: italic;
  }
  .quote::before {
    content: '“';
  }
  .quote::after {
    content: '”';
  }
  .deed {
    font-style: italic;
  }
  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .changes li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .changes .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .count {
    font: 650 0.59em / 1.4 var(--_text);
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .own p,
    .did {
      border: 0.0625em solid CanvasText;
    }
  }
`;
