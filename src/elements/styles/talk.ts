/** Lines of the play and what the learner did, wherever they are read. */
import { css } from 'lit';
import { headStyles } from './head.ts';
import { tintStyles } from './tint.ts';

export const talkStyles = css`
  ${tintStyles}
  ${headStyles}
  .script {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* In rows that are auto WebKit leaves each line as high as it was when the page becomes narrower: the next lies on it. */
    grid-auto-rows: max-content;
    gap: 0.625em;
  }
  .line {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr) 2.5em;
    align-items: center;
    /* As wide as its words, so that what marks it stands beside them. */
    justify-self: start;
    gap: 0 0.5em;
    min-block-size: 2.5em;
  }
  .line > .head {
    align-self: start;
    margin-block-start: 0.5em;
  }
  .line.own {
    justify-self: end;
  }
  .line > p {
    grid-column: 2;
    max-inline-size: 36em;
  }
  .line > .mark {
    grid-column: 3;
  }
  .line.same {
    margin-block-start: -0.25em;
  }
  /* Of more than one line as far from the next as what marks it keeps a single one. */
  .told p {
    padding-block: 0.375em;
    font-family: var(--_voice);
    font-size: var(--_large);
  }
  /* Narration clings to what it describes; speech breathes. */
  .told.same {
    margin-block-start: -0.5em;
  }
  .said p,
  .own p {
    padding: 0.625em 1.125em;
    border-radius: 1.125em;
    border: 0.0625em solid transparent;
    justify-self: start;
  }
  .said p {
    background: var(--_tint-soft);
    border-color: var(--_tint-line);
    border-start-start-radius: 0.25em;
  }
  .own p {
    background: var(--_soft);
    justify-self: end;
    border-end-end-radius: 0.25em;
  }
  .speaker {
    display: block;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_accent);
  }
  .said .speaker {
    color: var(--_tint);
  }
  .words em {
    font-style: italic;
  }
  .did {
    justify-self: end;
    /* Where the learner's lines end. */
    margin-inline: 3em;
    max-inline-size: 36em;
    padding: 0.625em 1.125em;
    border-radius: 1.125em;
    border-end-end-radius: 0.25em;
    background: var(--_soft);
  }
  .did.do {
    background: none;
    border: 0.0625em dashed var(--_edge);
  }
  .quote::before {
    content: '“';
  }
  .quote::after {
    content: '”';
  }
  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: var(--_small);
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
    font-family: var(--_label);
    font-size: 0.59em;
    font-weight: 600;
    letter-spacing: var(--_spread);
    text-transform: uppercase;
    color: var(--_accent);
  }
  /* Narrow: what is told begins at the edge, as the heads do, and words have what there is. */
  @container (inline-size < 34em) {
    :is(.told, .own) > p {
      grid-column: 1 / 3;
    }
    .said p,
    .own p,
    .did {
      padding-inline: 0.875em;
    }
    .did {
      margin-inline-start: 1em;
    }
  }
  /* Text of twice the size on a phone: words take all there is, and the toggle stands below them. */
  @container (inline-size < 15em) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .line > :is(p, .mark) {
      grid-column: 1;
    }
    .line > .head {
      display: none;
    }
    .line > .mark {
      justify-self: end;
    }
    .said p,
    .own p,
    .did {
      padding-inline: 0.625em;
    }
    .did {
      margin-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .said p,
    .own p,
    .did {
      border: 0.0625em solid CanvasText;
    }
  }
`;
