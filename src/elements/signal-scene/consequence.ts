/** What was just done and what it brings about, at once: the words, the answer, and how the conversation changed. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Consequence, type View, verdictOf } from '../../engine/index.ts';
import type { Line, Scene } from '../../scenario/types.ts';
import { heading } from '../heading.ts';
import { icon } from '../icons.ts';
import { changesBetween, meterChanges } from '../meter-changes.ts';
import { paragraphs, phrase } from '../rich-text.ts';
import { type Speech, nameOf } from '../speech.ts';

interface ConsequenceOptions {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly view: View;
  readonly lines: (items: readonly Line[]) => TemplateResult | typeof nothing;
}

export function consequence(happened: Consequence, options: ConsequenceOptions): TemplateResult {
  const { speech, headingLevel, view } = options;
  return html`<section class="consequence">
    ${heading(headingLevel, speech.t('scene.answer'), { focus: true })} ${done(happened, options)}
    ${options.lines(happened.lines)}
    ${meterChanges(changesBetween(view.metersBefore, view.meters, ['stress', 'trust']), speech)}
  </section>`;
}

/** What the learner did, in the form it had as an option. */
function done(happened: Consequence, { speech, view: { scene } }: ConsequenceOptions): TemplateResult {
  const { t, fills } = speech;
  if (happened.kind === 'choice') {
    const { kind, label } = happened.choice;
    return html`<p class="did ${kind}">
      <span class="speaker">${t(`choose.${kind}`)}</span>
      <span class=${kind === 'say' ? 'quote' : 'deed'}>${phrase(label, fills)}</span>
    </p>`;
  }
  if (happened.kind === 'route') {
    const name = nameOf(happened.route.partner, speech);
    return html`<p class="did do"><span class="deed">${t('decided.routed', { name })}</span></p>`;
  }
  return html`<p class="did do">
      <span class="deed"
        >${t('judge.answered', { certainty: t(`judge.certainty${happened.certainty}`) })}</span
      >
    </p>
    ${scene.turn.kind === 'judge' ? explained(scene, happened.certainty, speech) : nothing}`;
}

/** In a practice round the explanation follows the answer. */
function explained(scene: Scene, certainty: 1 | 2 | 3 | 4 | 5 | 6, { t, fills }: Speech): TemplateResult {
  const { turn } = scene;
  if (turn.kind !== 'judge') return html``;
  const isRight = verdictOf(certainty) === turn.expected;
  return html`<div class="explained">
    <p>
      <strong
        >${icon(isRight ? 'good' : 'acceptable')}
        ${t('judge.expected', { verdict: t(`judge.${turn.expected}`) })}</strong
      >
    </p>
    ${paragraphs(turn.because, fills)}
  </div>`;
}
