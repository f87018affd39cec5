/** Which statements are asked for. Left out is what nothing here sends: voided ones, related activities, other formats. */
import { Refusal } from './answers.ts';
import type { Parameters } from './parameters.ts';
import { type KeptStatement, identityOf } from './statement.ts';
import type { StatementStore } from './statement-store.ts';
import { agentFrom, momentFrom, uuidFrom } from './validation.ts';

export const QUERY = [
  'statementId',
  'agent',
  'verb',
  'activity',
  'registration',
  'since',
  'until',
  'limit',
  'ascending',
] as const;

/** @throws Refusal (400) for what cannot be asked, (404) for one that is not there. */
export function find(store: StatementStore, parameters: Parameters): unknown {
  const id = parameters.get('statementId', uuidFrom);
  if (id === undefined) return { statements: matching(store, parameters), more: '' };
  if (parameters.names.length > 1) throw new Refusal(400, 'One statement is asked for by its id alone.');
  const statement = store.get(id);
  if (!statement) throw new Refusal(404, 'There is no such statement.');
  return statement;
}

function matching(store: StatementStore, parameters: Parameters): readonly KeptStatement[] {
  const agent = parameters.get('agent', (text) => identityOf(agentFrom(text)));
  const verb = parameters.get('verb', String);
  const activity = parameters.get('activity', String);
  const registration = parameters.get('registration', uuidFrom);
  const since = parameters.get('since', momentFrom);
  const until = parameters.get('until', momentFrom);
  // Zero is as many as there are.
  const limit = parameters.get('limit', count) || Infinity;
  const found = store
    .all()
    .filter(
      ({ actor, verb: { id }, object, context, stored }) =>
        (agent === undefined || agent === identityOf(actor)) &&
        (verb === undefined || verb === id) &&
        (activity === undefined || activity === object.id) &&
        (registration === undefined || registration === context?.registration) &&
        (since === undefined || Date.parse(stored) > since) &&
        (until === undefined || Date.parse(stored) <= until),
    );
  return (parameters.get('ascending', yes) ? found : found.toReversed()).slice(0, limit);
}

function count(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(400, `${text} is not a number.`);
  return Number(text);
}

function yes(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new Refusal(400, `${text} is neither true nor false.`);
  return text === 'true';
}
