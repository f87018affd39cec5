/** Which schema each kind of file has, and how a file is known for what it is. */
import type * as v from 'valibot';
import type { Kind } from '../read/input.ts';
import { bankSchema, type BankSource } from './bank.ts';
import { factsSchema, type FactsSource } from './facts.ts';
import { roundSchema, type RoundSource } from './round.ts';
import { scenarioSchema, type ScenarioSource } from './scenario.ts';
import {
  helpLinesSchema,
  type HelpLinesSource,
  partnersSchema,
  type PartnersSource,
} from './shared-files.ts';

/** What stands in a file of each kind, once its structure is right. */
export interface Sources extends Record<Kind, { readonly language: string }> {
  readonly scenario: ScenarioSource;
  readonly round: RoundSource;
  readonly bank: BankSource;
  readonly partners: PartnersSource;
  readonly 'help-lines': HelpLinesSource;
  readonly facts: FactsSource;
}

export const SCHEMAS: { readonly [Of in Kind]: v.GenericSchema<unknown, Sources[Of]> } = {
  scenario: scenarioSchema,
  round: roundSchema,
  bank: bankSchema,
  partners: partnersSchema,
  'help-lines': helpLinesSchema,
  facts: factsSchema,
};

/** A key that no other kind has at the top. */
const SIGNS: readonly (readonly [string, Kind])[] = [
  ['partners', 'partners'],
  ['lines', 'help-lines'],
  ['facts', 'facts'],
  ['blocks', 'bank'],
  ['noise', 'round'],
];

/** What a file is by its keys; a scenario when none of them tells. */
export function kindOf(value: unknown): Kind {
  const keys = typeof value === 'object' && value !== null ? value : {};
  return SIGNS.find(([key]) => Object.hasOwn(keys, key))?.[1] ?? 'scenario';
}
