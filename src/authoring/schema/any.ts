import type * as v from 'valibot';
import { kindOf, SCHEMAS } from './kinds.ts';
import { planSchema } from './plan.ts';

/** The schema of any file of a trainer, by what is in it; a plan is known by its steps. */
export function schemaOf(value: unknown): v.GenericSchema {
  const isPlan = typeof value === 'object' && value !== null && Object.hasOwn(value, 'steps');
  return isPlan ? planSchema : SCHEMAS[kindOf(value)];
}
