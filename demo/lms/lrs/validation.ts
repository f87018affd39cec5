/** What a statement, an agent and an id must look like: the judgement of others, not of the code that sends them. */
import { createRequire } from 'node:module';
import { Refusal } from './answers.ts';
import type { Agent, Statement } from './statement.ts';

const require = createRequire(import.meta.url);
// Its default export has another place with each loader.
const { default: warningsOf } = require('@learninglocker/xapi-validation') as Pick<
  typeof import('@learninglocker/xapi-validation'),
  'default'
>;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** @throws Refusal (400) that names what is wrong with it. */
export function statementFrom(value: unknown): Statement {
  const [warning] = warningsOf(value);
  if (warning) throw new Refusal(400, `${warning.path.join('.')} is not as xAPI asks.`);
  return value as Statement;
}

/** From a parameter. @throws Refusal (400) */
export function agentFrom(parameter: string): Agent {
  const agent = jsonFrom(parameter);
  // The same rules hold for an agent wherever it stands.
  statementFrom({ actor: agent, verb: { id: 'urn:any' }, object: { id: 'urn:any' } });
  return agent as Agent;
}

/** @throws Refusal (400) */
export function uuidFrom(parameter: string): string {
  if (!UUID.test(parameter)) throw new Refusal(400, `${parameter} is not a UUID.`);
  return parameter;
}

/** In milliseconds. @throws Refusal (400) */
export function momentFrom(parameter: string): number {
  const time = Date.parse(parameter);
  if (Number.isNaN(time)) throw new Refusal(400, `${parameter} is not a moment.`);
  return time;
}

/** @throws Refusal (400) */
export function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'That is not JSON.');
  }
}
