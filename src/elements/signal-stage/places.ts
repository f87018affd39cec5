/** Where each stay is, told only where that changes. */
import { type TemplateResult, html, nothing } from 'lit';
import type { View } from '../../engine/index.ts';
import { isRound, isSameCase } from '../../format/round.ts';
import { countOf } from '../parts/count.ts';
import { placeOf } from '../parts/steps.ts';
import { type Speech, told } from '../parts/speech.ts';

/** `before`: the stay that came before it. */
export function titleOf(
  { scene }: View,
  before: View | undefined,
  speech: Speech,
): TemplateResult | undefined {
  const { scenario } = speech;
  const count = countOf(scene, speech);
  const place = placeOf(scene, speech);
  if (count !== '')
    return html`<span class="count">${count}</span>
      ${place ? html`<span ${place.told}>${place.name}</span>` : nothing}`;
  const isElsewhere = place !== undefined && place.name !== before?.scene.place;
  if (isElsewhere) return html`<span ${place.told}>${place.name}</span>`;
  // A picture is part of what there is to see, and has nothing to be come to by if no words stand above it.
  if (before && !isRound(scenario) && !scene.picture) return undefined;
  return html`<span ${told(speech, scenario.langs?.['title'])}>${scenario.title}</span>`;
}

/** The lines of a case stand above what is asked about it next: they are told once. */
export function toldOnce(view: View, before: View | undefined): View {
  return isSameCase(view.scene, before?.scene) ? { ...view, scene: { ...view.scene, script: [] } } : view;
}
