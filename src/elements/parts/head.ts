/**
 * A drawn head for everybody who speaks, so that people can be told apart. Which one, the place in the cast says and never
 * what somebody does or is: a drawing must not tell whom to look at.
 */
import { type TemplateResult, nothing, svg } from 'lit';
import { html } from './lean.ts';
import type { Scenario } from '../../format/types.ts';
import { LEARNER, type Look } from '../../format/vocabulary.ts';
import { BUILDS, CLOTHES, GLASSES, HAIRS } from './head-shapes.ts';
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
  const { under, main, over } = CLOTHES[clothes] ?? {};
  const { top, body } = BUILDS[look];
  // One template, in which what somebody has not is a path without a shape: who reads a long story has thousands of heads.
  return html`<svg
    class=${`head tone-${tone + 1} ${look}`}
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
  >
    <g class="head-hair" transform=${top}><path d=${back ?? nothing} /></g>
    <g class="head-clothes" transform=${body}>
      <path class="head-trim" d=${under ?? nothing} />
      <path d=${main ?? nothing} />
      <path class="head-trim" d=${over ?? nothing} />
    </g>
    <g class="head-skin" transform=${top}>
      <path class="head-shade" d="M19.8 26h8.4v8c-1.8 3.6-6.6 3.6-8.4 0z" />
      <circle cx="14.9" cy="21.5" r="2.1" />
      <circle cx="33.1" cy="21.5" r="2.1" />
      <path
        d="M24 9.5c5.6 0 9.2 3.8 9.2 9.7 0 6.8-3.9 12.3-9.2 12.3s-9.2-5.5-9.2-12.3c0-5.9 3.6-9.7 9.2-9.7z"
      />
      <path class="head-line" d="M24.3 21.8q1.5 2.4-.7 2.9" />
    </g>
    <g class="head-hair" transform=${top}>
      <path d=${front ?? nothing} />
      <path class="head-glasses" d=${hasGlasses ? GLASSES : nothing} />
    </g>
  </svg>`;
}

function drawing(classes: string, content: unknown): TemplateResult {
  return html`<svg class=${`head ${classes}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
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
