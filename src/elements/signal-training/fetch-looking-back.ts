import type * as Parts from './looking-back.ts';

/**
 * Looking back is fetched when it is asked for: the bytes of a first visit are better spent on the first scene. Not in a
 * class: TypeScript leaves the `.ts` of an import that stands in a class it transforms (microsoft/TypeScript#63287).
 */
export const fetchLookingBack = (): Promise<LookingBack> => import('./looking-back.ts');

export type LookingBack = typeof Parts;
