/** Why something helps, can be done or may do harm; and what is thought of a case. Told afterwards, never during play. */
import { type TemplateResult, html, nothing } from 'lit';
import { signOfOption } from '../../assessment/index.ts';
import { type Certainty, verdictOf } from '../../engine/index.ts';
import type { Graded, Paragraph, Turn } from '../../format/types.ts';
import { paragraphs } from './rich-text.ts';
import { signMark } from './sign-mark.ts';
import { sourceLine } from './sources.ts';
import type { Speech } from './speech.ts';

/** Without a grade it is a point to discuss, if there is something said about it. */
export function graded(option: Graded, speech: Speech): TemplateResult | typeof nothing {
  const { grade, because, sources } = option;
  const sign = signOfOption(option);
  if (!sign || (!grade && because.length === 0)) return nothing;
  return html`<div class="why ${sign}">
    <p class="grade">${signMark(sign)}<span>${speech.t(`grade.${sign}`)}</span></p>
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

type Judge = Extract<Turn, { kind: 'judge' }>;

/** Where experts may differ there is no right answer to tell. `certainty` is left out where nothing was answered. */
export function judged(
  turn: Pick<Judge, 'expected' | 'because' | 'differs' | 'sources'>,
  certainty: Certainty | undefined,
  speech: Speech,
): TemplateResult {
  const { expected, because, differs, sources } = turn;
  const isRight = certainty !== undefined && verdictOf(certainty) === expected;
  const sign = differs ? 'open' : isRight ? 'good' : 'acceptable';
  return html`<div class="why ${sign}">
    <p class="grade">
      ${certainty === undefined ? nothing : signMark(sign)}<span
        >${
          differs
            ? speech.t('judge.differs')
            : speech.t('debrief.expected', { verdict: speech.t(`judge.${expected}`) })
        }</span
      >
    </p>
    ${differs ? paragraphs(differs, speech) : nothing} ${reasons(because, sources, speech)}
  </div>`;
}
