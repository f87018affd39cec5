/**
 * What heads are made of, on a square of 48. Hair, clothes and glasses are such as anybody may wear: a drawing knows how old
 * somebody is and nothing else, so none may say woman, man, faith or wealth.
 */
import { type TemplateResult, svg } from 'lit';

interface Hair {
  /** Behind the head. */
  readonly back?: TemplateResult;
  /** Over the forehead. */
  readonly front: TemplateResult;
}

/** Neighbours are as unlike as they can be, the last and the first too. */
export const HAIRS: readonly Hair[] = [
  // Short, with a parting.
  {
    front: svg`<path d="M14.600 21c-2.200-9.500 2.400-14.300 9.900-14.300 7.200 0 10.700 5.500 8.800 14.300-.5-2.800-1.200-4.800-2.600-6.300-4.500.6-8.500-.4-11-2.300-.7 2.900-4.300 4-5.100 8.600z"/>`,
  },
  // Curls.
  {
    back: svg`<path d="M13.500 23.500a4.600 4.600 0 0 1-2.400-8A5 5 0 0 1 15.500 8.300a6 6 0 0 1 8.700-3.600 6 6 0 0 1 8.800 4 5 5 0 0 1 3.900 7.100 4.600 4.600 0 0 1-2.400 7.700z"/>`,
    front: svg`<path d="M14.200 20c-.9-7.500 3-12.500 9.900-12.500 7 0 10.800 5 9.700 12.500-2 0-3.300-1.200-3.600-3-1.600.7-3.300.2-4.200-1.200-1.300 1.300-3.200 1.300-4.500 0-1 1.400-2.600 1.800-4 1-.3 1.900-1.500 3.100-3.300 3.200z"/>`,
  },
  // Half long, thrown to both sides.
  {
    back: svg`<path d="M24 5.500c8.400 0 12.200 5.300 12 12.300-.1 4.200 1.200 6.200.2 8.700-1.200 2.700-3.700 2.300-4.700 4.500H16.700c-1-2.300-3.600-2-4.800-4.500-1.100-2.400.2-4.500.1-8.700-.2-7 3.600-12.300 12-12.300z"/>`,
    front: svg`<path d="M16.300 28.300c-6.600-4.500-6.300-22.300 7.700-22.300s14.300 17.800 7.700 22.300c.7-5.200.6-8.500-.4-11.900-2.700-.7-4.700-2-6-4.200-1.700 3-5.400 4.700-9.100 5-.8 3.500-.7 7.100.1 11.100z"/>`,
  },
  // Cut close.
  {
    front: svg`<path d="M14.700 19.200C13.300 11.700 17.500 7.700 24 7.700s10.700 4 9.300 11.500c-.8-2.200-1.100-3.800-2-5.100-4.500-1.500-10.100-1.500-14.600 0-.9 1.300-1.200 2.900-2 5.100z"/>`,
  },
  // Over the ears, with a fringe.
  {
    front: svg`<path d="M15.300 24.700c-2.700.4-3.500-2.200-3.500-6.200C11.800 10.500 16 6 24 6s12.200 4.500 12.200 12.500c0 4-.8 6.600-3.500 6.200-.3-2.800-.6-5-1.100-7.400-1.400.7-2.900.5-4.100-.2-2.400 1.200-5 1.100-7 0-1.300.8-2.700.8-4.100.3-.6 2.500-.9 4.600-1.100 7.300z"/>`,
  },
  // Combed up and to one side.
  {
    front: svg`<path d="M14.700 20.500c-1.700-5.300-1.500-9 1-11.600.5-3.700 4.700-5.500 9.700-5.200 5.700.3 10 3.200 9.800 8.400 0 3.100-.9 5.600-1.900 8.400-.3-3-.9-5.100-2-6.800-3.400.9-8.900.5-12.500-1.400-2.400 2-3.300 4.500-4.100 8.200z"/>`,
  },
  // Tied together in the neck.
  {
    back: svg`<path d="M31.500 20c3.300-.6 6.300 1.200 7 4 .6 2.600-.8 4.900-3.300 5.300-2.700.4-5.200-2-5.700-5z"/>`,
    front: svg`<path d="M14.500 20.500C12.800 12 17 7 24 7s11.200 5 9.500 13.500c-1-5-3.500-8.200-8.300-8.700-5.300.3-9.100 3.200-10.700 8.700z"/>`,
  },
];

/** From the shoulders down; `head-trim` is the lighter piece of it. */
export const CLOTHES: readonly TemplateResult[] = [
  // A round neck.
  svg`<path d="M4 50c0-10.500 6-14.300 14.500-15.800 3 2.600 8 2.600 11 0C38 35.700 44 39.500 44 50z"/>`,
  // A collar.
  svg`<path d="M4 50c0-10.500 6-14.300 14.500-15.800L24 40l5.500-5.800C38 35.700 44 39.500 44 50z"/>
    <path class="head-trim" d="m18.800 32.800 5.200 6-3.800 4-4.400-8zM29.200 32.800l-5.200 6 3.800 4 4.400-8z"/>`,
  // A rolled neck.
  svg`<path d="M4 50c0-10.500 6-14 14-15.500h12C38 36 44 39.500 44 50z"/>
    <path class="head-trim" d="M18.300 31.500c3.700 1.600 7.700 1.600 11.400 0l.6 4.500c-4 1.900-8.600 1.900-12.600 0z"/>`,
  // Open at the front, over something lighter.
  svg`<path class="head-trim" d="M15 50V36l3.500-1.800c3 2.600 8 2.600 11 0L33 36v14z"/>
    <path d="M4 50c0-10.500 6-14.300 14.500-15.800L22 50zM44 50c0-10.500-6-14.300-14.500-15.800L26 50z"/>`,
];

export const GLASSES = svg`<path class="head-glasses" d="M16.500 20.300h6v2.200a3 3 0 0 1-6 0zM25.500 20.300h6v2.200a3 3 0 0 1-6 0zM22.500 21q1.500-1 3 0M16.500 20.800l-1.700-.6M31.500 20.800l1.700-.6"/>`;

/** Neck, ears, face and the shadow below the chin. */
export const FACE = svg`<path class="head-shade" d="M19.800 26h8.400v8c-1.800 3.600-6.600 3.600-8.400 0z"/>
  <circle cx="14.900" cy="21.500" r="2.100"/><circle cx="33.100" cy="21.500" r="2.100"/>
  <path d="M24 9.500c5.600 0 9.200 3.800 9.200 9.700 0 6.800-3.900 12.300-9.200 12.300s-9.200-5.500-9.200-12.300c0-5.900 3.600-9.700 9.200-9.700z"/>
  <path class="head-line" d="M24.300 21.800q1.500 2.400-.7 2.900"/>`;

/** How somebody is built: where the head stands, and the shoulders. */
export const BUILDS = {
  child: { top: 'translate(-.7 6.500) scale(1.030 .95)', body: 'translate(7 14.500) scale(.71)' },
  adult: { top: 'translate(-1.200 -1.400) scale(1.050)', body: 'translate(0 0)' },
  elder: { top: 'translate(-.5 1) scale(1.020)', body: 'translate(2 2) scale(.92 .98)' },
} as const;

/** How old somebody looks. */
export type Look = keyof typeof BUILDS;
