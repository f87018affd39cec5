/**
 * What a host asks for, as something that can be compared by value: a host that draws again gives the same in new objects
 * or writes the same address otherwise, and that must not cost anybody a run.
 */
import { readPolicy } from '../../format/policy.ts';
import { addressOf } from '../parts/addresses.ts';

/** Of the organisation's policy. */
export interface AskedPolicy {
  readonly policy: unknown;
  readonly policySrc: string | null;
}

/** What the attributes and properties of a player ask for. */
export interface Asked extends AskedPolicy {
  readonly scenario: unknown;
  readonly src: string | null;
}

/** Two that are the same ask for the same training; undefined where none is asked for. */
export function trainingAsked({ scenario, src }: Asked): unknown {
  if (scenario) return digestOf(scenario) ?? scenario;
  return src ? whole(src) : undefined;
}

/** Two that are the same ask for the same policy; undefined where none is asked for. */
export function policyAsked({ policy, policySrc }: AskedPolicy): string | undefined {
  if (policy) return JSON.stringify(readPolicy(policy) ?? null);
  return policySrc ? whole(policySrc) : undefined;
}

/** The digest of what was compiled says what is in it; what was not compiled is known by itself only. */
function digestOf(scenario: unknown): string | undefined {
  const { digest } = scenario as { readonly digest?: unknown };
  return typeof digest === 'string' ? digest : undefined;
}

function whole(address: string): string {
  return addressOf(address)?.href ?? address;
}
