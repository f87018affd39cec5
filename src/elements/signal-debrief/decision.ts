/** What was decided at one step, with its why; what else could have been done; what it did. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Decided, isUntold } from '../../assessment/index.ts';
import type { Certainty } from '../../engine/index.ts';
import { isPause } from '../../format/pause.ts';
import type { Choice, Paragraph, Route, Turn } from '../../format/types.ts';
import { icon } from '../parts/icons.ts';
import { optionWords } from '../parts/option.ts';
import { paragraphs, phrase } from '../parts/rich-text.ts';
import { type Speech, naming } from '../parts/speech.ts';
import { graded, judged } from '../parts/why.ts';

type DecidedAs<Kind extends Decided['kind']> = Extract<Decided, { kind: Kind }>;

export function decision(decided: Decided, turn: Turn, speech: Speech): TemplateResult {
  const { t } = speech;
  if (isUntold(turn)) return untold(decided, speech);
  switch (decided.kind) {
    case 'choice':
      return html`<p class="decided">${optionWords(decided.choice, speech)}</p>
        ${graded(decided.choice, speech)}`;
    case 'route':
      return html`<p class="decided">${naming('decided.routed', decided.route.partner, speech)}</p>
        ${graded(decided.route, speech)}`;
    case 'judgement':
      return judgement(decided, speech);
    case 'note':
      return note(decided, speech);
    case 'skip':
      return html`<p class="decided">${t('decided.skipped')}</p>
        ${untaken(turn, speech)}`;
  }
}

function untold(decided: Decided, speech: Speech): TemplateResult {
  return html`<p class="decided">
    ${decided.kind === 'judgement' ? answered(decided.certainty, speech) : speech.t('decided.skipped')}
  </p>`;
}

/** What a skipped judgement or note was about; choices and routes stand among the others. */
function untaken(turn: Turn, speech: Speech): TemplateResult | typeof nothing {
  if (turn.kind === 'judge') return judged(turn, undefined, speech);
  if (turn.kind !== 'note') return nothing;
  return phraseList(
    turn.phrases.map((each) => ({ ...each, isWritten: false })),
    turn.because,
    speech,
  );
}

/** What else could have been done. */
export function others(decided: Decided, turn: Turn, speech: Speech): TemplateResult | typeof nothing {
  const options: readonly (Choice | Route)[] = 'others' in decided ? decided.others : [];
  if (options.length === 0) return nothing;
  return html`<details>
    <summary>
      ${isPause(turn) ? speech.t('debrief.thoughts') : speech.t('debrief.others', { count: options.length })}
    </summary>
    <ul class="list">
      ${options.map(
        (option) =>
          html`<li>
            <p>${optionWords(option, speech)}</p>
            ${graded(option, speech)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function judgement(decided: DecidedAs<'judgement'>, speech: Speech): TemplateResult {
  return html`<p class="decided">${answered(decided.certainty, speech)}</p>
    ${judged(decided, decided.certainty, speech)}`;
}

export function answered(certainty: Certainty, { t }: Speech): string {
  return t('judge.answered', { certainty: t(`judge.certainty${certainty}`) });
}

function note({ phrases, because }: DecidedAs<'note'>, speech: Speech): TemplateResult {
  const isEmpty = !phrases.some(({ isWritten }) => isWritten);
  return html`<p class="decided">${speech.t(isEmpty ? 'decided.nothingNoted' : 'decided.noted')}</p>
    ${phraseList(phrases, because, speech)}`;
}

function phraseList(
  phrases: DecidedAs<'note'>['phrases'],
  because: readonly Paragraph[],
  speech: Speech,
): TemplateResult {
  const { t } = speech;
  return html`<div class="why">
    <ul class="list">
      ${phrases.map(
        ({ kind, text, because: why, isWritten }) =>
          html`<li>
            <p>
              ${isWritten ? icon('pen') : nothing}
              <span class="tag ${kind}">${t(`note.${kind}`)}</span>
              ${phrase(text, speech)}
              ${isWritten ? html`<span class="small">${t('debrief.written')}</span>` : nothing}
            </p>
            ${paragraphs(why, speech)}
          </li>`,
      )}
    </ul>
    ${paragraphs(because, speech)}
  </div>`;
}
