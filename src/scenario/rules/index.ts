import type { Rule } from './rule.ts';

/** About one text, one scene or the head: hold also while other scenes are broken. */
export const partRules: readonly Rule[] = [];

/** About ids that refer to each other: need all scenes. */
export const referenceRules: readonly Rule[] = [];

/** About the story as a whole: need all references. */
export const storyRules: readonly Rule[] = [];
