/** What was just answered, and why; folded, because people talk before they read what others think. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Step } from '../../engine/index.ts';
import { isPause } from '../../format/pause.ts';
import type { Phrase } from '../../format/types.ts';
import type { Verdict } from '../../format/vocabulary.ts';
import { isRound } from '../../format/round.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { optionWords } from '../../elements/parts/option.ts';
import { paragraphs, phrase } from '../../elements/parts/rich-text.ts';
import type { Speech } from '../../elements/parts/speech.ts';
import { decided } from '../../elements/parts/steps.ts';
import { graded, judged } from '../../elements/parts/why.ts';
import { told } from '../file/index.ts';
import type { Closed } from './room-controller.ts';

interface Options {
  readonly words: TeamTranslator;
  readonly speech: Speech;
  /** Fewest people of whom a number is told. */
  readonly floor: number;
  /** What was answered stands above it as somebody's own words. */
  readonly isSaid: boolean;
}

export function explanation(closed: Closed, step: Step, options: Options): TemplateResult | typeof nothing {
  const { speech, words, isSaid } = options;
  if (isForLater(step, speech)) return nothing;
  const [why, hands] = [whyOf(step, options), handsTold(closed, options)];
  if (isSaid && why === nothing && hands === nothing) return nothing;
  return html`<aside class="chosen">
    ${isSaid ? nothing : chosen(closed, step, options)} ${hands}
    ${
      why === nothing
        ? nothing
        : html`<details>
            <summary>${words.t('team.play.why')}</summary>
            <div class="whys">${why}</div>
          </details>`
    }
  </aside>`;
}

function chosen(closed: Closed, step: Step, { words, speech }: Options): TemplateResult {
  const judged = judgedBy(closed, words);
  return judged === undefined
    ? html`<p><strong>${words.t('team.play.chosen')}:</strong> ${decided(step, speech)}</p>`
    : html`<p><strong>${judged}</strong></p>`;
}

/** How a team judged: whether it would consult, for how sure it was has as many answers as people. */
export function judgedBy({ question, way }: Closed, { t }: TeamTranslator): string | undefined {
  return question.kind === 'judge' ? t(`team.play.judged-${way.key as Verdict}`) : undefined;
}

/** Of a form, and of the ordinary day, the room hears nothing before the end. */
function isForLater({ scene: { turn, case: dealt } }: Step, { scenario }: Speech): boolean {
  if (!isRound(scenario)) return false;
  return turn.kind === 'judge' ? turn.explain !== 'now' : dealt?.block === 'day';
}

/** Of a judgement alone: of more than two answers a small count can be worked out from the others. */
function handsTold(
  { question, hands, way }: Closed,
  { words: { t }, floor }: Options,
): TemplateResult | typeof nothing {
  if (question.kind !== 'judge' || hands.people < floor) return nothing;
  const would = way.key === 'consult' ? way.hands : consulting(hands.counts);
  const count = told(would, hands.people);
  const words = typeof count === 'number' ? String(count) : t(`team.play.${count}`);
  return html`<p>${t('team.play.hands', { told: words, people: hands.people })}</p>`;
}

/** How many would consult. */
export function consulting(counts: readonly number[]): number {
  return counts.slice(counts.length / 2).reduce((sum, count) => sum + count, 0);
}

/** In a round the case explains itself, with the answer to it. */
function whyOf(
  step: Step,
  { speech, words }: Pick<Options, 'speech' | 'words'>,
): TemplateResult | typeof nothing {
  const { scene, entry, option } = step;
  const { turn } = scene;
  // What was thought at a pause nobody explains but who does the work, in the answer.
  if (isRound(speech.scenario) || isPause(turn)) return nothing;
  switch (turn.kind) {
    case 'judge':
      return judged(turn, entry.type === 'judge' ? entry.certainty : undefined, speech);
    case 'choices':
    case 'route': {
      const all = turn.kind === 'route' ? turn.routes : turn.choices;
      const others = all.filter((each) => idOf(each) !== (option && idOf(option)));
      return html`${option ? graded(option, speech) : nothing}
        <p><strong>${words.t('team.play.whyOthers')}</strong></p>
        <dl>
          ${others.map(
            (each) =>
              html`<dt>${optionWords(each, speech)}</dt>
                <dd>${graded(each, speech)}</dd>`,
          )}
        </dl>`;
    }
    case 'note':
      return html`${paragraphs(turn.because, speech)}
        <dl>${turn.phrases.map((each) => noted(each, speech))}</dl>`;
    default:
      return nothing;
  }
}

const idOf = (option: NonNullable<Step['option']>): string =>
  'partner' in option ? option.partner : option.id;

function noted({ text, kind, because }: Phrase, speech: Speech): TemplateResult {
  return html`<dt>${phrase(text, speech)} <em>(${speech.t(`note.${kind}`)})</em></dt>
    <dd>${paragraphs(because, speech)}</dd>`;
}
