import type * as Playing from './playing.ts';

/**
 * What is needed to play. Not in a class: TypeScript leaves the `.ts` of an import that stands in a class it transforms
 * (microsoft/TypeScript#63287).
 */
export const fetchPlaying = (): Promise<typeof Playing> => import('./playing.ts');
