/**
 * A drawn head for everybody who speaks, so that people can be told apart. Which one, the place in the cast says and never
 * what somebody does or is: a drawing must not tell whom to look at.
 */
import { type TemplateResult, html, svg } from 'lit';
import { BUILDS, CLOTHES, FACE, GLASSES, HAIRS, type Look } from './head-shapes.ts';

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
    svg`<circle cx="24" cy="19.500" r="9.500"/><path d="M4 50c0-11 7-16 20-16s20 5 20 16z"/>`,
  );
}

/** For a voice of an organisation, which is no person of the cast. */
export function partnerSign(): TemplateResult {
  return drawing(
    'partner',
    svg`<path d="M13 38V18.500L24 11l11 7.500V38z"/><path class="head-trim" d="M21 38v-8.500h6V38zM17.500 21h4v4h-4zM26.500 21h4v4h-4z"/><path d="M9 36.500h30V39H9z"/>`,
  );
}
