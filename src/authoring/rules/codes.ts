import { CODES } from '../diagnostics/codes.ts';
import { RULES_BY_KIND } from './index.ts';

interface Coded {
  readonly code: string;
}

const kinds: readonly Readonly<Record<string, readonly Coded[]>>[] = Object.values(RULES_BY_KIND);
const rules = kinds.flatMap((stages) => Object.values(stages).flat());

/** Every code a diagnostic can carry; each has words in every language and a fixture that yields it. */
export const DIAGNOSTIC_CODES: readonly string[] = [
  ...new Set([...Object.keys(CODES), ...rules.map(({ code }) => code)]),
];
