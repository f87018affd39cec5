/** What the learner did, as their own part of the conversation. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Step } from '../../engine/index.ts';
import { isRound } from '../../format/round.ts';
import { choiceWords } from '../parts/option.ts';
import type { Speech } from '../parts/speech.ts';
import { decided } from '../parts/steps.ts';

interface DidOptions {
  /** It is what has just come on screen. */
  readonly focus: boolean;
  /** Instead of the words for one learner. */
  readonly judgedAs: string | undefined;
}

export function did(step: Step, speech: Speech, { focus, judgedAs }: DidOptions): TemplateResult {
  const { entry, option } = step;
  const kind = option && 'kind' in option ? option.kind : 'do';
  return html`<p class="did ${kind === 'say' ? 'say' : 'do'}" tabindex="-1" ?data-focus=${focus}>
    ${entry.type === 'choose' ? html`<span class="heard">${speech.t(`choose.${kind}`)}:</span>` : nothing}
    ${option && 'kind' in option ? choiceWords(option, speech) : html`<span class="deed">${judgedAs ?? briefly(step, speech)}</span>`}
  </p>`;
}

/** What was decided; a judgement without its question, which stands above it. */
export function briefly(step: Step, speech: Speech): TemplateResult | string {
  const { entry } = step;
  if (entry.type !== 'judge') return decided(step, speech);
  return speech.t('judge.answered', { certainty: speech.t(`judge.certainty${entry.certainty}`) });
}

/** Skipping is told in a round alone, where a case without an answer would look like one that is missing. */
export function isTold({ entry }: Step, { scenario }: Speech): boolean {
  return entry.type !== 'skip' || isRound(scenario);
}
