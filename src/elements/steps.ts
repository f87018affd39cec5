/** A decision of the learner in words, for the way back and for looking back. */
import { type TemplateResult, html } from 'lit';
import type { Step } from '../engine/index.ts';
import { phrase } from './rich-text.ts';
import { type Speech, nameOf } from './speech.ts';

/** Where each decision was taken. A scene that names no place is where the one before it was. */
export function placesOf(steps: readonly Pick<Step, 'scene'>[], { scenario }: Speech): readonly string[] {
  let here = scenario.scenes[scenario.start]?.place ?? scenario.title;
  return steps.map(({ scene }) => (here = scene.place ?? here));
}

/** What was decided. */
export function decided({ entry, scene: { turn } }: Step, speech: Speech): TemplateResult {
  const { t, fills } = speech;
  switch (entry.type) {
    case 'choose': {
      const choice = turn.kind === 'choices' ? turn.choices.find(({ id }) => id === entry.choice) : undefined;
      return html`<span class=${choice?.kind === 'say' ? 'quote' : 'deed'}
        >${phrase(choice?.label ?? [], fills)}</span
      >`;
    }
    case 'judge':
      return html`${t('judge.question')} <strong>${t(`judge.certainty${entry.certainty}`)}</strong>`;
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
