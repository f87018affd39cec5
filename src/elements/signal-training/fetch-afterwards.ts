import type * as Afterwards from './afterwards.ts';

/**
 * What is needed from the first choice on. Not in a class: TypeScript leaves the `.ts` of an import that stands in a class it
 * transforms (microsoft/TypeScript#63287).
 */
export const fetchAfterwards = (): Promise<typeof Afterwards> => import('./afterwards.ts');
