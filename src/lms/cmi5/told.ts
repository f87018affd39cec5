/** Whether the completion of a registration was told, from this device or another: the standard has it told once. */
import { parts } from '../parts.ts';
import { type Lrs, unlessRefused } from '../xapi/lrs.ts';
import { verbId } from '../xapi/statement.ts';
import { stateOf } from './launch-data.ts';
import type { Cmi5Launch } from './launch.ts';

/** The one document that is ever written. */
const TOLD = 'signal-training.completed';

export async function readTold(lrs: Lrs, launch: Cmi5Launch): Promise<boolean> {
  const found = await unlessRefused(lrs.read('activities/state', stateOf(launch, TOLD)));
  return parts(found)['completed'] === true;
}

export async function writeTold(lrs: Lrs, launch: Cmi5Launch): Promise<void> {
  await lrs.write('activities/state', stateOf(launch, TOLD), { completed: true });
}

/** Asked of the statements themselves. */
export async function hasCompletion(
  lrs: Lrs,
  { activityId, actor, registration }: Cmi5Launch,
): Promise<boolean> {
  const verb = verbId('completed');
  const query = { agent: JSON.stringify(actor), verb, activity: activityId, registration, limit: '1' };
  const { statements } = parts(await unlessRefused(lrs.read('statements', query)));
  const [found] = Array.isArray(statements) ? (statements as readonly unknown[]) : [];
  // Some look at none of the query.
  const said = parts(found);
  const isSame = parts(said['verb'])['id'] === verb && parts(said['object'])['id'] === activityId;
  return isSame && parts(said['context'])['registration'] === registration;
}
