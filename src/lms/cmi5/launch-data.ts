/** What the system has written down for this session before it launched it; cmi5, 10. It is read, and never written. */
import { isAddress, parts } from '../parts.ts';
import { type Lrs, LrsError, unlessRefused } from '../xapi/lrs.ts';
import type { Cmi5Launch } from './launch.ts';

export interface LaunchData {
  /** Goes into every statement as it is. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  /** Whether a completion may be told: not where the learner looks around, or looks back. */
  readonly isNormal: boolean;
  /** Where the learner goes when they close the session. */
  readonly returnUrl: string | undefined;
}

/** @throws LrsError also where there is none: without it no statement is right. */
export async function readLaunchData(lrs: Lrs, launch: Cmi5Launch): Promise<LaunchData> {
  const found = parts(await lrs.read('activities/state', stateOf(launch, 'LMS.LaunchData')));
  const { contextTemplate, launchMode, returnURL } = found;
  if (typeof contextTemplate !== 'object' || contextTemplate === null) throw new LrsError('busy', 0);
  return {
    contextTemplate: parts(contextTemplate),
    isNormal: launchMode !== 'Browse' && launchMode !== 'Review',
    returnUrl: isAddress(returnURL) ? returnURL : undefined,
  };
}

/**
 * The languages that the learner prefers, the first most; cmi5, 11. The standard has it read, and some systems take nothing
 * before. What else is said there is of sound, and this training has none.
 */
export async function readLanguages(lrs: Lrs, { actor }: Cmi5Launch): Promise<readonly string[]> {
  const query = { profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(actor) };
  const { languagePreference: said } = parts(await unlessRefused(lrs.read('agents/profile', query)));
  const tags = typeof said === 'string' ? said.split(',').map((tag) => tag.trim()) : [];
  return tags.filter((tag) => tag !== '');
}

/** Where a document of this registration is. */
export function stateOf(
  { activityId, actor, registration }: Cmi5Launch,
  stateId: string,
): Readonly<Record<string, string>> {
  return { activityId, agent: JSON.stringify(actor), registration, stateId };
}
