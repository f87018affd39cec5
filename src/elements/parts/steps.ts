/** A decision of the learner in words, for the way back and for looking back. */
import { type TemplateResult, html } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Step } from '../../engine/index.ts';
import type { Scene } from '../../format/types.ts';
import { optionWords } from './option.ts';
import { phrase } from './rich-text.ts';
import { type Speech, naming, told } from './speech.ts';

/** The name of a place or a decision, and on the element that holds it the language that is in. */
export interface Place {
  readonly name: string;
  readonly told: DirectiveResult;
}

export function placeOf({ place, langs }: Pick<Scene, 'place' | 'langs'>, speech: Speech): Place | undefined {
  return place === undefined ? undefined : { name: place, told: told(speech, langs?.['place']) };
}

/** Where each decision was taken. A scene that names no place is where the one before it was. */
export function placesOf(steps: readonly Pick<Step, 'scene'>[], speech: Speech): readonly Place[] {
  const { scenes, start, title, langs } = speech.scenario;
  const first = scenes[start] && placeOf(scenes[start], speech);
  let here = first ?? { name: title, told: told(speech, langs?.['title']) };
  return steps.map(({ scene }) => (here = placeOf(scene, speech) ?? here));
}

/** What a decision or an ending is called: by its title where it has one, else by its place. */
export function stepName(scene: Pick<Scene, 'title' | 'place' | 'langs'>, speech: Speech): Place | undefined {
  const { title, langs } = scene;
  return title === undefined ? placeOf(scene, speech) : { name: title, told: told(speech, langs?.['title']) };
}

/** What each decision is called; without a title it is called by where it was taken. */
export function stepNames(steps: readonly Pick<Step, 'scene'>[], speech: Speech): readonly Place[] {
  const places = placesOf(steps, speech);
  return steps.flatMap(({ scene }, index) => stepName(scene, speech) ?? places[index] ?? []);
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
      return naming('decided.routed', entry.partner, speech);
    case 'note': {
      const noted = turn.kind === 'note' ? turn.phrases.filter(({ id }) => entry.phrases.includes(id)) : [];
      if (noted.length === 0) return html`${t('decided.nothingNoted')}`;
      return html`${t('decided.noted')}:
      ${noted.map(({ text }, index) => html`${index > 0 ? '; ' : ''}${phrase(text, speech)}`)}`;
    }
    case 'skip':
      return html`${t('decided.skipped')}`;
  }
}
