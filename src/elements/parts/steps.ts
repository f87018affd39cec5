/** A decision of the learner in words, for the way back and for looking back. */
import { type TemplateResult, html } from 'lit';
import type { Step } from '../../engine/index.ts';
import type { Scene } from '../../format/types.ts';
import { optionWords } from './option.ts';
import { phrase } from './rich-text.ts';
import { type Speech, nameOf } from './speech.ts';

/** The name of a place, with its own language where it fell back to the source. */
export interface Place {
  readonly name: string;
  readonly lang?: string | undefined;
}

/** Where each decision was taken. A scene that names no place is where the one before it was. */
export function placesOf(steps: readonly Pick<Step, 'scene'>[], { scenario }: Speech): readonly Place[] {
  const placeOf = (scene: Scene | undefined): Place | undefined =>
    scene?.place === undefined ? undefined : { name: scene.place, lang: scene.lang };
  let here = placeOf(scenario.scenes[scenario.start]) ?? { name: scenario.title, lang: scenario.lang };
  return steps.map(({ scene }) => (here = placeOf(scene) ?? here));
}

/** What was decided. */
export function decided({ entry, option, scene: { turn } }: Step, speech: Speech): TemplateResult {
  const { t, fills } = speech;
  switch (entry.type) {
    case 'choose':
      return html`${option && optionWords(option, speech)}`;
    case 'judge':
      return html`${t('judge.question', { contact: fills['policy.contact'] })}
        <strong>${t(`judge.certainty${entry.certainty}`)}</strong>`;
    case 'route':
      return html`${t('decided.routed', { name: nameOf(entry.partner, speech) })}`;
    case 'note': {
      const noted = turn.kind === 'note' ? turn.phrases.filter(({ id }) => entry.phrases.includes(id)) : [];
      if (noted.length === 0) return html`${t('decided.nothingNoted')}`;
      return html`${t('decided.noted')}:
      ${noted.map(({ text }, index) => html`${index > 0 ? '; ' : ''}${phrase(text, fills)}`)}`;
    }
    case 'skip':
      return html`${t('decided.skipped')}`;
  }
}
