/** What stands first: something that helped, what is worth another look, and one thing for tomorrow. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Debrief, type DebriefStep, type Highlight, isUntold } from '../../assessment/index.ts';
import type { Paragraph } from '../../format/types.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { optionWords } from '../parts/option.ts';
import { inline } from '../parts/rich-text.ts';
import { type Speech, naming, told } from '../parts/speech.ts';
import { asItBegins } from './as-it-begins.ts';
import { counted } from './results.ts';

interface CardOptions {
  readonly speech: Speech;
  readonly headingLevel: number;
  /** What the stop is called that a step belongs to. */
  readonly stopName: (position: number) => TemplateResult | typeof nothing;
  /** Left out on paper, where nothing opens. */
  readonly open?: (position: number) => void;
}

export function cards(model: Debrief, options: CardOptions): TemplateResult {
  const { speech, headingLevel } = options;
  const { helped, again, steps } = model;
  const helpedTitle = speech.t(`helped.${helped.kind}`);
  const isWatched = helped.kind === 'watched';
  const againTitle = speech.t(isWatched ? 'again.pauses' : 'again.title');
  const isForm = steps.length > 0 && steps.every(({ scene }) => isUntold(scene.turn));
  return html`<div class="cards">
    <section class="card helped">
      ${heading(headingLevel, html`${icon('good')}<span>${helpedTitle}</span>`)}
      ${
        'position' in helped
          ? highlight(helped, steps, true, { ...options, title: helpedTitle })
          : html`<p>${speech.t(isWatched ? 'helped.lookedOn' : 'helped.text')}</p>`
      }
    </section>
    ${
      isForm
        ? measured(model, options)
        : html`<section class="card again">
            ${heading(headingLevel, html`${icon('seek')}<span>${againTitle}</span>`)}
            ${
              again.length === 0
                ? html`<p>${speech.t(isWatched ? 'again.noPause' : 'again.nothing')}</p>`
                : again.map((each) =>
                    highlight(each, steps, again.length === 1, { ...options, title: againTitle }),
                  )
            }
            ${marks(model, speech)}
          </section>`
    }
    <section class="card tomorrow">
      ${heading(headingLevel, html`${icon('clock')}<span>${speech.t('tomorrow.title')}</span>`)}
      ${tomorrow(model.tomorrow, speech)}
    </section>
  </div>`;
}

/** Of a form the whole is told, and no case. */
function measured({ blocks }: Debrief, { speech, headingLevel }: CardOptions): TemplateResult {
  return html`<section class="card again">
    ${heading(headingLevel, html`${icon('seek')}<span>${speech.t('results.title')}</span>`)}
    ${blocks.map(({ telling }) => counted(telling, speech))}
  </section>`;
}

/**
 * `hasRoom`: for why, too, as it begins: all of it stands at the step, which the line above leads to; of two things it stands
 * there alone. On paper there is room. `title`: of the card, for two may tell of one step.
 */
function highlight(
  { position, sight }: Highlight,
  steps: readonly DebriefStep[],
  hasRoom: boolean,
  { title, stopName, open, speech }: CardOptions & { readonly title: string },
): TemplateResult | typeof nothing {
  const step = steps[position];
  if (!step) return nothing;
  const [because] = sight ? ('cue' in sight ? sight.cue.why : []) : becauseOf(step);
  const name = stopName(position);
  return html`<div class="item">
    ${open ? html`<button class="plain" @click=${() => open(position)}><span class="heard">${title}: </span>${name}</button>` : html`<p class="small">${name}</p>`}
    <p class="words">${sight ? seenWords(sight.item, speech) : doneWords(step, speech)}</p>
    ${because && hasRoom ? html`<p class="small" ${told(speech, because.lang)}>${inline(open ? asItBegins(because, speech) : because.text, speech)}</p>` : nothing}
  </div>`;
}

type Item = NonNullable<Highlight['sight']>['item'];

/** A line of the play, or a place in a picture. */
export function seenWords(item: Item, speech: Speech): TemplateResult {
  return 'label' in item
    ? html`<span ${told(speech, item.langs?.['label'])}>${item.label}</span>`
    : html`<span ${told(speech, item.lang)}>${inline(item.text, speech)}</span>`;
}

/** What was decided, in a few words. */
export function doneWords({ decided }: DebriefStep, speech: Speech): TemplateResult | typeof nothing {
  const { t } = speech;
  switch (decided?.kind) {
    case 'choice':
      return optionWords(decided.choice, speech);
    case 'route':
      return naming('decided.routed', decided.route.partner, speech);
    case 'judgement':
      return html`${t('judge.answered', { certainty: t(`judge.certainty${decided.certainty}`) })}`;
    case 'note':
      return html`${t(decided.phrases.some(({ isWritten }) => isWritten) ? 'decided.noted' : 'decided.nothingNoted')}`;
    case 'skip':
      return html`${t('decided.skipped')}`;
    default:
      return nothing;
  }
}

function becauseOf({ decided }: DebriefStep): readonly Paragraph[] {
  if (decided?.kind === 'choice') return decided.choice.because;
  if (decided?.kind === 'route') return decided.route.because;
  return decided?.kind === 'judgement' || decided?.kind === 'note' ? decided.because : [];
}

/** One sentence, and none where there was nothing to see. */
function marks({ marks: counts, steps }: Debrief, { t }: Speech): TemplateResult | typeof nothing {
  if (!steps.some(({ sights }) => sights.length > 0)) return nothing;
  return html`<p class="small marks">${icon('mark')}<span>${markWords(counts, t)}</span></p>`;
}

export function markWords(counts: Debrief['marks'], t: Speech['t']): string {
  if (!counts) return t('marks.none');
  const { seen, signals, tooMuch } = counts;
  if (signals === 0) return t('marks.ordinary', { count: tooMuch });
  return `${t('marks.seen', { seen, count: signals })} ${tooMuch === 0 ? t('marks.notTooMuch') : t('marks.tooMuch', { count: tooMuch })}`;
}

export function tomorrow(one: Debrief['tomorrow'], speech: Speech): TemplateResult {
  const { goals, goalLangs } = speech.scenario;
  return one.kind === 'goal'
    ? html`<p class="words" ${told(speech, goalLangs?.[one.goal])}>${goals[one.goal]}</p>`
    : html`<p class="words">${speech.t(`tomorrow.${one.habit}`)}</p>`;
}
