/** One step tried another way, in its place: the options once more, then what comes of it and why. The run stays as it is. */
import { type TemplateResult, html, nothing } from 'lit';
import { type DebriefStep, isUntold } from '../../assessment/index.ts';
import { type Act, CERTAINTIES, type Certainty } from '../../engine/index.ts';
import { isPause } from '../../format/pause.ts';
import type { Choice, Route } from '../../format/types.ts';
import { heading } from '../parts/heading.ts';
import { lines } from '../parts/line.ts';
import { optionWords } from '../parts/option.ts';
import type { Speech } from '../parts/speech.ts';
import { graded, judged } from '../parts/why.ts';
import { answered } from './decision.ts';
import { felt } from './felt.ts';

/** What is tried: nothing picked yet, an option, or an answer to a judgement. */
export type Attempt = { readonly option?: Choice | Route; readonly certainty?: Certainty };

interface AttemptOptions {
  readonly step: DebriefStep;
  readonly attempt: Attempt;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** A story can be played on from here; a case of a round stands alone. */
  readonly canPlayOn: boolean;
  readonly pick: (attempt: Attempt | undefined) => void;
  readonly playOn: (act: Act) => void;
}

/** Whether there is something to try at a step that tells why. */
export function canTry({ scene, decided }: DebriefStep): boolean {
  // A thought is nothing to try: all of them stand at the step, with what the other one thought.
  if (!decided || isUntold(scene.turn) || isPause(scene.turn)) return false;
  return scene.turn.kind === 'judge' || otherOptions({ decided }).length > 0;
}

function otherOptions({ decided }: Pick<DebriefStep, 'decided'>): readonly (Choice | Route)[] {
  return decided && 'others' in decided ? decided.others : [];
}

export function attempt(options: AttemptOptions): TemplateResult {
  const { attempt: tried, speech, headingLevel, pick, canPlayOn, playOn } = options;
  const { t } = speech;
  const act = actOf(tried);
  return html`<section class="attempt">
    ${heading(headingLevel, t(act ? 'attempt.comes' : 'attempt.title'), { id: 'attempt', reached: true })}
    ${act ? outcome(options) : offered(options)}
    <div class="row">
      ${act && canPlayOn ? html`<button class="button" @click=${() => playOn(act)}>${t('attempt.playOn')}</button>` : nothing}
      ${act ? html`<button class="button" @click=${() => pick({})}>${t('attempt.another')}</button>` : nothing}
      <button class="button" @click=${() => pick(undefined)}>${t('attempt.back')}</button>
    </div>
    ${act && canPlayOn ? html`<p class="small">${t('attempt.kept')}</p>` : nothing}
  </section>`;
}

function offered({ step, speech, pick }: AttemptOptions): TemplateResult {
  const isJudge = step.scene.turn.kind === 'judge';
  return html`<ul class="tries">
    ${
      isJudge
        ? CERTAINTIES.map(
            (certainty) =>
              html`<li>
                <button class="try" @click=${() => pick({ certainty })}>
                  ${speech.t(`judge.certainty${certainty}`)}
                </button>
              </li>`,
          )
        : otherOptions(step).map(
            (option) =>
              html`<li>
                <button class="try" @click=${() => pick({ option })}>${optionWords(option, speech)}</button>
              </li>`,
          )
    }
  </ul>`;
}

function outcome({ step, attempt: { option, certainty }, speech }: AttemptOptions): TemplateResult {
  const { scene } = step;
  if (option) {
    const answers = 'partner' in option ? option.returns : option.then;
    // Whether a line with a condition would have come, only playing on can tell.
    const answer = answers.filter(({ when }) => !when);
    return html`<p class="decided">${optionWords(option, speech)}</p>
      ${lines(answer, { speech, as: scene.as })} ${felt([option.inner], speech)} ${graded(option, speech)}`;
  }
  return html`<p class="decided">${certainty && answered(certainty, speech)}</p>
    ${scene.turn.kind === 'judge' ? judged(scene.turn, certainty, speech) : nothing}`;
}

function actOf({ option, certainty }: Attempt): Act | undefined {
  if (certainty !== undefined) return { type: 'judge', certainty };
  if (!option) return undefined;
  return 'partner' in option
    ? { type: 'route', partner: option.partner }
    : { type: 'choose', choice: option.id };
}
