/**
 * What a compiled training is, and what a server needs to trust one: guard it, deal its round, read a policy, tell it in
 * another language. Door `signal-training/format`.
 */
export { type GuardProblem, guardScenario } from './format/guard.ts';
export { localize, localizeHelpLines } from './format/localize.ts';
export { type LocalHelpLine, type Policy, SAFE_POLICY, readPolicy } from './format/policy.ts';
export { type IndexEntry, type Level, readIndex } from './format/training-index.ts';
export { hears, whoHears } from './format/who-hears.ts';
export type * from './format/books.ts';
export type * from './format/round-types.ts';
export type * from './format/types.ts';
export * from './format/vocabulary.ts';
export { dealRound, guardBank } from './rounds/index.ts';
