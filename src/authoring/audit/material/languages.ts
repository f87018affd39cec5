/** Which languages a set of trainings can be read in. */
import type { RoundBank } from '../../../format/round-types.ts';
import type { Scenario } from '../../../format/types.ts';

/** The languages they were written in first, then those of translations; each once. */
export function languagesOf(trainings: readonly (Scenario | RoundBank)[]): readonly string[] {
  return [
    ...new Set([
      ...trainings.map(({ language }) => language),
      ...trainings.flatMap(({ translations }) => Object.keys(translations)),
    ]),
  ];
}

/** Whether it can be read in a language at all; single lines may still be missing. */
export function speaks({ language: own, translations }: Scenario | RoundBank, language: string): boolean {
  return own === language || Object.hasOwn(translations, language);
}
