/** The launch of an assignable unit (AU); cmi5, 8.1. */
import { isAddress, parts, readJson } from '../parts.ts';
import { agentIn } from '../xapi/agent.ts';
import type { Agent } from '../xapi/statement.ts';

export interface Cmi5Launch {
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  /** To the letter: the system compares it. */
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

/** What the address of the page says, in any order; undefined where no cmi5 system launched it. */
export function readCmi5Launch(search: string): Cmi5Launch | undefined {
  const said = new URLSearchParams(search);
  const text = (name: string): string => said.get(name) ?? '';
  const [endpoint, fetch, activityId] = [text('endpoint'), text('fetch'), text('activityId')];
  const registration = text('registration');
  const actor = readJson(text('actor'));
  const isWhole = isAddress(endpoint) && isAddress(fetch) && registration !== '' && activityId !== '';
  if (!isWhole || !isAgent(actor)) return undefined;
  return { endpoint, fetch, actor, registration, activityId };
}

/**
 * The standard asks for an account (9.2): of whoever is named by something else nothing is told. A name beside it is the system's
 * own doing, and has to stay.
 */
function isAgent(actor: unknown): actor is Agent {
  const said = parts(actor);
  const isPlain = Object.keys(said).every((key) => ['objectType', 'account', 'name'].includes(key));
  return isPlain && agentIn(JSON.stringify({ account: said['account'] })) !== undefined;
}
