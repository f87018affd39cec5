/** What differs per organisation and is therefore never written into a scenario. */
import { isRecord } from './shapes.ts';
import { MELDCODES, type Meldcode } from './vocabulary.ts';

/** The decisions of an organisation that texts and conditions of a scenario may ask for. */
export interface Policy {
  /** Whether the reporting code binds the organisation by law, by its own choice, or not at all (LAW-04 to LAW-06). */
  readonly meldcode: Meldcode;
  /** Whether staff may report to Veilig Thuis themselves, or ask advice only. */
  readonly 'may-report': boolean;
  /** How staff know the person to consult: a name or a function, at most 80 characters. Absent: the function's common name. */
  readonly contact?: string;
}

/** The path that is safe everywhere: ask advice without naming anyone (LAW-09). */
export const SAFE_POLICY: Policy = Object.freeze({ meldcode: 'none', 'may-report': false });

const CONTACT_LENGTH = 80;

/**
 * Reads a policy from outside. What is left out has its safe default; what is wrong or unknown makes the whole policy
 * undefined, so that a misspelt key never passes for a decision of the organisation.
 */
export function readPolicy(value: unknown): Policy | undefined {
  if (!isRecord(value)) return undefined;
  const { meldcode = SAFE_POLICY.meldcode, 'may-report': mayReport = false, contact, ...unknown } = value;
  if (Object.keys(unknown).length > 0) return undefined;
  if (!(MELDCODES as readonly unknown[]).includes(meldcode) || typeof mayReport !== 'boolean')
    return undefined;
  const isName = typeof contact === 'string' && contact.trim() !== '' && contact.length <= CONTACT_LENGTH;
  if (contact !== undefined && !isName) return undefined;
  return Object.freeze({
    meldcode: meldcode as Meldcode,
    'may-report': mayReport,
    ...(isName && { contact }),
  });
}
