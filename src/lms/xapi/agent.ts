/** The learner as a launch names them. */
import { parts, readJson } from '../parts.ts';
import type { Agent } from './statement.ts';

/**
 * The account in what a launch says of its learner, and nothing else of it; undefined where there is none, but a name or a mail
 * address: of such a learner nothing is told. Systems that still speak the first draft write a list of accounts with other keys.
 */
export function agentIn(actor: string | null): Agent | undefined {
  const said = parts(readJson(actor))['account'];
  const account = parts(Array.isArray(said) ? said[0] : said);
  const homePage = account['homePage'] ?? account['accountServiceHomePage'];
  const name = account['name'] ?? account['accountName'];
  if (typeof homePage !== 'string' || !URL.canParse(homePage)) return undefined;
  if (typeof name !== 'string' || name === '') return undefined;
  return { objectType: 'Agent', account: { homePage, name } };
}

/** As a reference that the player takes; undefined where it would refuse it. */
export function referenceOf({ account: { name } }: Agent): string | undefined {
  return /^[^\p{Cc}\p{Cs}]{1,256}$/u.test(name) ? name : undefined;
}
