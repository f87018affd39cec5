/** What a standard lets a package say. */
import type { Format } from './formats.ts';

/** Read, written, or both. */
export type Access = 'r' | 'w' | 'rw';

/** What is only read has no form that a package could break. */
export type Element = readonly ['r'] | readonly [access: 'w' | 'rw', format: Format];

export interface Edition {
  /** The names of the eight calls, in the order of the standards. */
  readonly calls: Readonly<Record<Call, string>>;
  /** By name; `n` stands for a number. */
  readonly elements: Readonly<Record<string, Element>>;
  /** What the standard answers to each breach. */
  readonly codes: Readonly<Record<Breach, string>>;
}

export type Call =
  'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'error' | 'errorText' | 'diagnostic';

export type Breach =
  'not open' | 'open already' | 'arguments' | 'no such element' | 'read only' | 'write only' | 'format';

export const READ = ['r'] as const;
export const write = (format: Format): Element => ['w', format];
export const both = (format: Format): Element => ['rw', format];

/** Each of these below another. */
export function below(
  name: string,
  elements: Readonly<Record<string, Element>>,
): Readonly<Record<string, Element>> {
  return Object.fromEntries(
    Object.entries(elements).map(([own, element]) => [`${name}.${own}`, element] as const),
  );
}
