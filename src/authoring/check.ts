import { checked } from './checked.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { CompileInput } from './read/input.ts';

/** Everything that is wrong with a scenario and its translations; empty when all is well. Never throws. */
export function check(input: CompileInput): readonly Diagnostic[] {
  return checked(input).diagnostics;
}
