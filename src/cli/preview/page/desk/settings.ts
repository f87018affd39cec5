/** How a training is played here, and what was done in it; kept in this tab, so that a reload changes nothing. */
import { type Act, readTranscript } from '../../../../engine/index.ts';
import { isRecord } from '../../../../format/shapes.ts';
import { type Policy, readPolicy } from '../../../../format/policy.ts';
import type { Meters } from '../../../../engine/index.ts';
import { LEARNER, METERS } from '../../../../format/vocabulary.ts';

/** A run that begins elsewhere than the story does. */
export interface From {
  readonly scene: string;
  readonly meters: Meters;
}

export interface Settings {
  /** Of the training that is played; undefined: the first. */
  readonly file: string | undefined;
  readonly seed: number;
  /** BCP 47 tag; undefined: as it was written. */
  readonly language: string | undefined;
  /** Whose thoughts are shown beside the story. */
  readonly role: string;
  readonly policy: Policy;
  readonly from: From | undefined;
  /** What was done; undefined: the card is shown. */
  readonly acts: readonly Act[] | undefined;
}

const KEY = 'signal-training-preview';
const START = { type: 'start', digest: '', seed: 0, role: LEARNER, policy: {} };

export const FIRST: Settings = {
  file: undefined,
  seed: 1,
  language: undefined,
  role: LEARNER,
  policy: { meldcode: 'none', 'may-report': false },
  from: undefined,
  acts: [],
};

/** Undefined where a browser gives a page none, as it may one that is opened from a disk. */
function tab(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export function keep(settings: Settings): void {
  tab()?.setItem(KEY, JSON.stringify(settings));
}

/** What this tab was left with; what cannot be read begins anew. */
export function kept(): Settings {
  const found: unknown = JSON.parse(tab()?.getItem(KEY) ?? 'null');
  if (!isRecord(found)) return FIRST;
  const [, ...acts] =
    readTranscript([START, ...(Array.isArray(found['acts']) ? (found['acts'] as unknown[]) : [])]) ?? [];
  const text = (name: string): string | undefined => {
    const value = found[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    file: text('file'),
    seed: Number(found['seed']) >>> 0,
    language: text('language'),
    role: text('role') ?? FIRST.role,
    policy: readPolicy(found['policy']) ?? FIRST.policy,
    from: fromOf(found['from']),
    acts: 'acts' in found ? acts : undefined,
  };
}

function fromOf(value: unknown): From | undefined {
  if (!isRecord(value) || typeof value['scene'] !== 'string' || !isRecord(value['meters'])) return undefined;
  const { meters } = value;
  const [stress = 0, trust = 0, safety = 0] = METERS.map((meter) => Number(meters[meter]) || 0);
  return { scene: value['scene'], meters: { stress, trust, safety } };
}
