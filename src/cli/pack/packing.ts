/** What goes into a package, by path; the same for every kind but for what a kind adds. */
export const KINDS = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;
export type Kind = (typeof KINDS)[number];

/** What a package runs, as the build calls it. */
export const BUILT_SCRIPTS = ['signal-training.iife.js', 'signal-lms.iife.js', 'embed.js'] as const;
export type BuiltScript = (typeof BUILT_SCRIPTS)[number];

/** Content by path in the package, with slashes; `index.html` is the page to open. */
export type Package = ReadonlyMap<string, string | Uint8Array>;

/** What a package may be told beside its story. */
export interface PackOptions {
  /** Where “Leave now” leads; without it the learner stays on the page, which then says that they have stopped. */
  readonly exitUrl?: string | undefined;
}
