/**
 * Changes to the code that nobody can notice: what they do is the same to whoever learns, embeds or writes scenarios. Each
 * with the reason. Before you add one, look whether the code can do without the part that makes no difference.
 */
import { ASSESSMENT } from './assessment.ts';
import { ENGINE } from './engine.ts';
import { FORMAT } from './format.ts';
import { I18N } from './i18n.ts';
import { REPORTING } from './reporting.ts';
import { ROUNDS } from './rounds.ts';
import type { Equivalent } from './same.ts';

export const EQUIVALENT: readonly Equivalent[] = [
  ...REPORTING,
  ...I18N,
  ...ENGINE,
  ...ASSESSMENT,
  ...FORMAT,
  ...ROUNDS,
];
