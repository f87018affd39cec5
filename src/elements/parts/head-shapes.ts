/**
 * What heads are made of, as paths on a square of 48. Hair, clothes and glasses are such as anybody may wear: a drawing knows how old
 * somebody is and nothing else, so none may say woman, man, faith or wealth.
 */
import type { Look } from '../../format/vocabulary.ts';

/** Each a path. */
interface Hair {
  /** Behind the head. */
  readonly back?: string;
  /** Over the forehead. */
  readonly front: string;
}

/** Neighbours are as unlike as they can be, the last and the first too. */
export const HAIRS: readonly Hair[] = [
  // Short, with a parting.
  {
    front:
      'M14.6 21c-2.2-9.5 2.4-14.3 9.9-14.3 7.2 0 10.7 5.5 8.8 14.3-.5-2.8-1.2-4.8-2.6-6.3-4.5.6-8.5-.4-11-2.3-.7 2.9-4.3 4-5.1 8.6z',
  },
  // Curls.
  {
    back: 'M13.5 23.5a4.6 4.6 0 0 1-2.4-8A5 5 0 0 1 15.5 8.3a6 6 0 0 1 8.7-3.6 6 6 0 0 1 8.8 4 5 5 0 0 1 3.9 7.1 4.6 4.6 0 0 1-2.4 7.7z',
    front:
      'M14.2 20c-.9-7.5 3-12.5 9.9-12.5 7 0 10.8 5 9.7 12.5-2 0-3.3-1.2-3.6-3-1.6.7-3.3.2-4.2-1.2-1.3 1.3-3.2 1.3-4.5 0-1 1.4-2.6 1.8-4 1-.3 1.9-1.5 3.1-3.3 3.2z',
  },
  // Half long, thrown to both sides.
  {
    back: 'M24 5.5c8.4 0 12.2 5.3 12 12.3-.1 4.2 1.2 6.2.2 8.7-1.2 2.7-3.7 2.3-4.7 4.5H16.7c-1-2.3-3.6-2-4.8-4.5-1.1-2.4.2-4.5.1-8.7-.2-7 3.6-12.3 12-12.3z',
    front:
      'M16.3 28.3c-6.6-4.5-6.3-22.3 7.7-22.3s14.3 17.8 7.7 22.3c.7-5.2.6-8.5-.4-11.9-2.7-.7-4.7-2-6-4.2-1.7 3-5.4 4.7-9.1 5-.8 3.5-.7 7.1.1 11.1z',
  },
  // Cut close.
  {
    front:
      'M14.7 19.2C13.3 11.7 17.5 7.7 24 7.7s10.7 4 9.3 11.5c-.8-2.2-1.1-3.8-2-5.1-4.5-1.5-10.1-1.5-14.6 0-.9 1.3-1.2 2.9-2 5.1z',
  },
  // Over the ears, with a fringe.
  {
    front:
      'M15.3 24.7c-2.7.4-3.5-2.2-3.5-6.2C11.8 10.5 16 6 24 6s12.2 4.5 12.2 12.5c0 4-.8 6.6-3.5 6.2-.3-2.8-.6-5-1.1-7.4-1.4.7-2.9.5-4.1-.2-2.4 1.2-5 1.1-7 0-1.3.8-2.7.8-4.1.3-.6 2.5-.9 4.6-1.1 7.3z',
  },
  // Combed up and to one side.
  {
    front:
      'M14.7 20.5c-1.7-5.3-1.5-9 1-11.6.5-3.7 4.7-5.5 9.7-5.2 5.7.3 10 3.2 9.8 8.4 0 3.1-.9 5.6-1.9 8.4-.3-3-.9-5.1-2-6.8-3.4.9-8.9.5-12.5-1.4-2.4 2-3.3 4.5-4.1 8.2z',
  },
  // Tied together in the neck.
  {
    back: 'M31.5 20c3.3-.6 6.3 1.2 7 4 .6 2.6-.8 4.9-3.3 5.3-2.7.4-5.2-2-5.7-5z',
    front: 'M14.5 20.5C12.8 12 17 7 24 7s11.2 5 9.5 13.5c-1-5-3.5-8.2-8.3-8.7-5.3.3-9.1 3.2-10.7 8.7z',
  },
];

interface Clothes {
  readonly main: string;
  /** The lighter piece of it, below or over the rest. */
  readonly under?: string;
  readonly over?: string;
}

/** From the shoulders down. */
export const CLOTHES: readonly Clothes[] = [
  // A round neck.
  { main: 'M4 50c0-10.5 6-14.3 14.5-15.8 3 2.6 8 2.6 11 0C38 35.7 44 39.5 44 50z' },
  // A collar.
  {
    main: 'M4 50c0-10.5 6-14.3 14.5-15.8L24 40l5.5-5.8C38 35.7 44 39.5 44 50z',
    over: 'm18.8 32.8 5.2 6-3.8 4-4.4-8zM29.2 32.8l-5.2 6 3.8 4 4.4-8z',
  },
  // A rolled neck.
  {
    main: 'M4 50c0-10.5 6-14 14-15.5h12C38 36 44 39.5 44 50z',
    over: 'M18.3 31.5c3.7 1.6 7.7 1.6 11.4 0l.6 4.5c-4 1.9-8.6 1.9-12.6 0z',
  },
  // Open at the front, over something lighter.
  {
    under: 'M15 50V36l3.5-1.8c3 2.6 8 2.6 11 0L33 36v14z',
    main: 'M4 50c0-10.5 6-14.3 14.5-15.8L22 50zM44 50c0-10.5-6-14.3-14.5-15.8L26 50z',
  },
];

export const GLASSES =
  'M16.5 20.3h6v2.2a3 3 0 0 1-6 0zM25.5 20.3h6v2.2a3 3 0 0 1-6 0zM22.5 21q1.5-1 3 0M16.5 20.8l-1.7-.6M31.5 20.8l1.7-.6';

/** How somebody is built: where the head stands, and the shoulders. */
export const BUILDS = {
  child: { top: 'translate(-.7 6.5) scale(1.03 .95)', body: 'translate(7 14.5) scale(.71)' },
  adult: { top: 'translate(-1.2 -1.4) scale(1.05)', body: 'translate(0 0)' },
  elder: { top: 'translate(-.5 1) scale(1.02)', body: 'translate(2 2) scale(.92 .98)' },
} satisfies Record<Look, { readonly top: string; readonly body: string }>;
