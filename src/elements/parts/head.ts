/**
 * A drawn head for everybody who speaks, so that people can be told apart. Which one, the place in the cast says and never
 * what somebody does or is: a drawing must not tell whom to look at.
 */
import { type TemplateResult, html, svg } from 'lit';
import type { Scenario } from '../../format/types.ts';
import { LEARNER, type Look } from '../../format/vocabulary.ts';
import { BUILDS, CLOTHES, FACE, GLASSES, HAIRS } from './head-shapes.ts';
import { placeOf } from './place.ts';

/** How many pairs of a colour of skin and one of hair `styles/head.ts` has. */
const TONES = 5;
const WITH_GLASSES = 3;

/** The parts at a place, as numbers. They go round at lengths without a common measure, so that none goes with another. */
export function partsAt(place: number) {
  return {
    hair: place % HAIRS.length,
    clothes: place % CLOTHES.length,
    tone: place % TONES,
    hasGlasses: place % WITH_GLASSES === 1,
  };
}

/** The drawing of whoever speaks: somebody of the cast, the learner, or the voice of an organisation. */
export function headOf(person: string, scenario: Pick<Scenario, 'id' | 'cast'>): TemplateResult {
  if (person === LEARNER) return learnerHead();
  const place = placeOf(person, scenario);
  return place === undefined ? partnerSign() : head(place, scenario.cast[person]?.look ?? 'adult');
}

/** @param place from 0; neighbours never look alike, and 140 in a row are all different */
export function head(place: number, look: Look): TemplateResult {
  const { hair, clothes, tone, hasGlasses } = partsAt(place);
  const { back, front } = HAIRS[hair] ?? {};
  const { top, body } = BUILDS[look];
  return drawing(
    `tone-${tone + 1} ${look}`,
    svg`<g class="head-hair" transform=${top}>${back}</g>
      <g class="head-clothes" transform=${body}>${CLOTHES[clothes]}</g>
      <g class="head-skin" transform=${top}>${FACE}</g>
      <g class="head-hair" transform=${top}>${front}${hasGlasses ? GLASSES : ''}</g>`,
  );
}

function drawing(classes: string, content: unknown): TemplateResult {
  return html`<svg class="head ${classes}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    ${content}
  </svg>`;
}

/** The learner's: nobody in particular. */
export function learnerHead(): TemplateResult {
  return drawing(
    'learner',
    svg`<circle cx="24" cy="19.5" r="9.5"/><path d="M4 50c0-11 7-16 20-16s20 5 20 16z"/>`,
  );
}

/** For a voice of an organisation, which is no person of the cast. */
export function partnerSign(): TemplateResult {
  return drawing(
    'partner',
    svg`<path d="M13 38V18.5L24 11l11 7.5V38z"/><path class="head-trim" d="M21 38v-8.5h6V38zM17.5 21h4v4h-4zM26.5 21h4v4h-4z"/><path d="M9 36.5h30V39H9z"/>`,
  );
}
