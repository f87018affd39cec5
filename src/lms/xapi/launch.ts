/** The launch of a package with `tincan.xml`: https://github.com/RusticiSoftware/launch/blob/master/lms_lrs.md */
import { isAddress } from '../parts.ts';
import { agentIn } from './agent.ts';
import type { Agent } from './statement.ts';

export interface XapiLaunch {
  readonly endpoint: string;
  /** The whole header. */
  readonly authorization: string;
  readonly agent: Agent;
  readonly activity: string;
  readonly registration: string | undefined;
}

/**
 * What the address of the page says; undefined where nobody launched it so, or the learner is named otherwise than by an account.
 * @param own the training's own activity id, where the launch names none
 */
export function readXapiLaunch(search: string, own: string | undefined): XapiLaunch | undefined {
  const said = new URLSearchParams(search);
  const [endpoint, authorization] = [said.get('endpoint'), said.get('auth')];
  const agent = agentIn(said.get('actor'));
  const activity = said.get('activity_id') ?? own;
  if (!isAddress(endpoint) || !authorization || !agent || !activity) return undefined;
  return { endpoint, authorization, agent, activity, registration: said.get('registration') ?? undefined };
}
