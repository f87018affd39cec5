/** What goes into a package, by path; the same for every kind but for what a kind adds. */
import type { Scenario } from '../../format/types.ts';
import type { LoadedTraining } from '../load.ts';

export const KINDS = ['scorm12', 'scorm2004', 'web'] as const;
export type Kind = (typeof KINDS)[number];

/** A story with its pictures; rounds are dealt anew each time, and stand on a shelf. */
export interface Packable extends LoadedTraining {
  readonly training: Scenario;
}

/** Content by path in the package, with slashes; `index.html` is the page to open. */
export type Package = ReadonlyMap<string, string | Uint8Array>;

/** What a package may be told beside its story. */
export interface PackOptions {
  /** Where “Leave now” leads; without it the learner stays on the page, which then says that they have stopped. */
  readonly exitUrl?: string | undefined;
}
