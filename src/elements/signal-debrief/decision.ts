/** What was decided at one step, with its why; what else could have been done; what it did. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Decided } from '../../assessment/index.ts';
import type { Choice, Graded, Paragraph, Route, Turn } from '../../format/types.ts';
import { icon } from '../parts/icons.ts';
import { optionWords } from '../parts/option.ts';
import { paragraphs, phrase } from '../parts/rich-text.ts';
import { type Speech, naming } from '../parts/speech.ts';
import { sourceLine } from './sources.ts';

type DecidedAs<Kind extends Decided['kind']> = Extract<Decided, { kind: Kind }>;

export function decision(decided: Decided, turn: Turn, speech: Speech): TemplateResult {
  const { t } = speech;
  if (isUntold(turn)) return untold(decided, speech);
  switch (decided.kind) {
    case 'choice':
      return html`<p class="decided">${optionWords(decided.choice, speech)}</p>
        ${graded(decided.choice, speech)} ${others(decided.others, speech)}`;
    case 'route':
      return html`<p class="decided">${naming('decided.routed', decided.route.partner, speech)}</p>
        ${graded(decided.route, speech)} ${others(decided.others, speech)}`;
    case 'judgement':
      return judgement(decided, speech);
    case 'note':
      return note(decided, speech);
    case 'skip':
      return html`<p class="decided">${t('decided.skipped')}</p>
        ${untaken(turn, speech)} ${others(decided.others, speech)}`;
  }
}

/** Of a form only the whole is told: the other form is about the same people. */
export function isUntold(turn: Turn): boolean {
  return turn.kind === 'judge' && turn.explain === 'never';
}

function untold(decided: Decided, { t }: Speech): TemplateResult {
  return html`<p class="decided">
    ${
      decided.kind === 'judgement'
        ? t('judge.answered', { certainty: t(`judge.certainty${decided.certainty}`) })
        : t('decided.skipped')
    }
  </p>`;
}

/** What a skipped judgement or note was about, for who reads instead of plays; choices and routes stand among the others. */
function untaken(turn: Turn, speech: Speech): TemplateResult | typeof nothing {
  if (turn.kind === 'judge') {
    const { expected, because, differs, sources } = turn;
    if (differs) return disputed({ differs, because, sources }, speech);
    return html`<div class="why">
      <p class="grade">${speech.t('debrief.expected', { verdict: speech.t(`judge.${expected}`) })}</p>
      ${reasons(because, sources, speech)}
    </div>`;
  }
  if (turn.kind !== 'note') return nothing;
  return phraseList(
    turn.phrases.map((each) => ({ ...each, isWritten: false })),
    turn.because,
    speech,
  );
}

/** Without a grade it is a point to discuss, if there is something said about it. */
function graded({ grade, because, sources }: Graded, speech: Speech): TemplateResult | typeof nothing {
  if (!grade && because.length === 0) return nothing;
  return html`<div class="why ${grade ?? 'open'}">
    <p class="grade">${grade ? icon(grade) : nothing}<span>${speech.t(`grade.${grade ?? 'open'}`)}</span></p>
    ${reasons(because, sources, speech)}
  </div>`;
}

export function reasons(
  because: readonly Paragraph[],
  sources: readonly string[],
  speech: Speech,
): TemplateResult {
  return html`${paragraphs(because, speech)} ${sourceLine(sources, speech)}`;
}

function others(options: readonly (Choice | Route)[], speech: Speech): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<details>
    <summary>${speech.t('debrief.others')}</summary>
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

/** A case on which experts may differ: there is no right answer to tell. */
function disputed(
  {
    differs,
    because,
    sources,
  }: Pick<DecidedAs<'judgement'>, 'because' | 'sources'> & { readonly differs: readonly Paragraph[] },
  speech: Speech,
): TemplateResult {
  return html`<div class="why open">
    <p class="grade">${speech.t('judge.differs')}</p>
    ${paragraphs(differs, speech)} ${reasons(because, sources, speech)}
  </div>`;
}

function judgement(decided: DecidedAs<'judgement'>, speech: Speech): TemplateResult {
  const { t } = speech;
  const { certainty, expected, outcome, because, differs, sources } = decided;
  if (differs) {
    return html`<p class="decided">${t('judge.answered', { certainty: t(`judge.certainty${certainty}`) })}</p>
      ${disputed({ differs, because, sources }, speech)}`;
  }
  const isRight = outcome === 'hit' || outcome === 'correct-rejection';
  return html`<p class="decided">${t('judge.answered', { certainty: t(`judge.certainty${certainty}`) })}</p>
    <div class="why ${isRight ? 'good' : ''}">
      <p class="grade">
        ${icon(isRight ? 'good' : 'acceptable')}<span
          >${t('debrief.expected', { verdict: t(`judge.${expected}`) })}</span
        >
      </p>
      ${reasons(because, sources, speech)}
    </div>`;
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
