/** What was just done and what it brings about, at once: the words, the answer, and how the conversation changed. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Certainty, type Consequence, type View, verdictOf } from '../../engine/index.ts';
import type { Line, Scene } from '../../format/types.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { personChanges } from '../parts/meter-changes.ts';
import { choiceWords } from '../parts/option.ts';
import { inline, paragraphs } from '../parts/rich-text.ts';
import { type Speech, naming, told } from '../parts/speech.ts';

interface ConsequenceOptions {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly view: View;
  readonly lines: (items: readonly Line[], list: string) => TemplateResult | typeof nothing;
}

export function consequence(happened: Consequence, options: ConsequenceOptions): TemplateResult {
  const { speech, headingLevel, view } = options;
  return html`<section class="consequence">
    ${heading(headingLevel, speech.t(happened.kind === 'judgement' ? 'judge.answer' : 'scene.answer'), {
      focus: true,
    })}
    ${done(happened, options)} ${options.lines(happened.lines, 'answer')} ${personChanges(view, speech)}
  </section>`;
}

/** What the learner did, in the form it had as an option. */
function done(happened: Consequence, { speech, view: { scene } }: ConsequenceOptions): TemplateResult {
  const { t } = speech;
  if (happened.kind === 'choice') {
    const { kind } = happened.choice;
    return html`<p class="did ${kind}">
      <span class="speaker">${t(`choose.${kind}`)}</span>
      ${choiceWords(happened.choice, speech)}
    </p>`;
  }
  if (happened.kind === 'route') {
    const { partner } = happened.route;
    return html`<p class="did do"><span class="deed">${naming('decided.routed', partner, speech)}</span></p>`;
  }
  return html`<p class="did do">
      <span class="deed"
        >${t('judge.answered', { certainty: t(`judge.certainty${happened.certainty}`) })}</span
      >
    </p>
    ${explained(scene, happened.certainty, speech)}`;
}

/**
 * In a practice round the whole explanation follows the answer: what experts think, and what each cue says. Elaborated
 * feedback teaches most, right or wrong alone hardly anything (EV-12).
 */
function explained(
  { turn, script, cues }: Scene,
  certainty: Certainty,
  speech: Speech,
): TemplateResult | typeof nothing {
  const { t } = speech;
  if (turn.kind !== 'judge') return nothing;
  const { differs } = turn;
  const isRight = verdictOf(certainty) === turn.expected;
  return html`<div class="explained">
    <p>
      ${
        differs
          ? html`<strong>${t('judge.differs')}</strong>`
          : html`<strong
              >${icon(isRight ? 'good' : 'acceptable')}
              ${t('judge.expected', { verdict: t(`judge.${turn.expected}`) })}</strong
            >`
      }
    </p>
    ${differs ? paragraphs(differs, speech) : nothing} ${paragraphs(turn.because, speech)}
    <dl>
      ${script.map(({ text, lang, cue }) =>
        cue === undefined
          ? nothing
          : html`<dt class="voice" ${told(speech, lang)}>${inline(text, speech)}</dt>
              <dd>${paragraphs(cues[cue]?.why ?? [], speech)}</dd>`,
      )}
    </dl>
  </div>`;
}
