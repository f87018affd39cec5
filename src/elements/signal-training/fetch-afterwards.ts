import type * as Afterwards from './afterwards.ts';

/**
 * What is needed from the first choice on. Asked for by what the first scene needs and by nothing else: bundlers then leave in
 * that chunk what both need, and make no third one of it that the first scene would wait for. Not in a class: TypeScript
 * leaves the `.ts` of an import that stands in a class it transforms (microsoft/TypeScript#63287).
 */
export const fetchAfterwards = (): Promise<typeof Afterwards> => import('./afterwards.ts');
