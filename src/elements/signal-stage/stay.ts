/** One stay in a scene, as a part of the conversation: where it is, what is seen and said, what was answered. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Stay, Step, View } from '../../engine/index.ts';
import { isFork } from '../../format/fork.ts';
import type { Scene } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { framed } from '../parts/frame.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { type Marking, lines } from '../parts/line.ts';
import { phrase } from '../parts/rich-text.ts';
import { type Speech, naming } from '../parts/speech.ts';
import { answered } from './answered.ts';

export interface StayOptions {
  readonly view: View;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Where it is, if that is new; for a case of a round also which it is. */
  readonly title: TemplateResult | undefined;
  /** The stay before this one. */
  readonly before: View | undefined;
  /** What was decided here. */
  readonly step: Step | undefined;
  /** How it was judged, where that was not one learner. */
  readonly judgedAs?: string | undefined;
  readonly marked: ReadonlySet<string>;
  /** Left out once the stay is over. */
  readonly marking?: Marking['on'];
  /** What has just come on screen: the stay, its answer, or none of it. */
  readonly isNew: 'stay' | 'answer' | undefined;
  readonly picture: unknown;
  readonly hint: unknown;
}

export function stay(options: StayOptions): TemplateResult {
  const { view, speech, title, step, isNew, picture, hint } = options;
  const { scene, visit, consequence } = view;
  const list = (name: string): Marking => ({
    list: `${name}-${visit}`,
    marked: options.marked,
    ...(options.marking && { on: options.marking }),
  });
  const atLines = isNew === 'stay' && !title;
  const script = lines(scene.script, {
    speech,
    as: scene.as,
    setting: scene.setting,
    marking: list('line'),
    focus: atLines,
  });
  return html`${title ? heading(options.headingLevel, title, { focus: isNew === 'stay', reached: true }) : nothing}
  ${playedAs(options)} ${picture} ${hint} ${framed(scene, options.before?.scene, speech, script)}
  ${written(view, speech)}
  ${
    step
      ? answered({
          view,
          step,
          judgedAs: options.judgedAs,
          speech,
          lines: lines(consequence?.lines ?? [], { speech, as: scene.as, marking: list('answer') }),
          focus: isNew === 'answer',
        })
      : nothing
  }`;
}

/** Said where it changes, also back to the learner's own place. */
function playedAs({ view: { scene }, before, speech }: StayOptions): TemplateResult | typeof nothing {
  if (scene.as === (before?.scene.as ?? LEARNER)) return nothing;
  const words = scene.as === LEARNER ? speech.t('scene.asYourself') : naming('scene.as', scene.as, speech);
  return html`<p class="as">${words}</p>`;
}

/** Of what play has only gone past there is nothing to tell, and nothing that the next follows on. */
export function toldOf(past: readonly Stay[]): readonly Stay[] {
  return past.filter(({ view }) => !isFork(view.scene));
}

/** The lines of a stay that can be marked, in the order in which they stand. */
export function linesOf({ scene, consequence }: View): Scene['script'] {
  return [...scene.script, ...(consequence?.lines ?? [])];
}

/** What the learner wrote in the note that this scene reads. */
function written({ scene, written: phrases }: View, speech: Speech): TemplateResult | typeof nothing {
  if (!scene.reads) return nothing;
  const { t } = speech;
  return html`<aside class="written">
    <p class="small">${icon('pen')} ${t('scene.written')}</p>
    ${
      phrases.length === 0
        ? html`<p>${t('scene.writtenNothing')}</p>`
        : html`<ul class="voice">
            ${phrases.map(({ text }) => html`<li>${phrase(text, speech)}</li>`)}
          </ul>`
    }
  </aside>`;
}
