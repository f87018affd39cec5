/** Makes the one thing that is worth recording. */
import { release } from './gate.ts';
import { type Completion, MESSAGE_VERSION, SIGNAL_COMPLETE, type TrainingReference } from './messages.ts';

/**
 * A new completion, deeply frozen.
 *
 * @param options.learner the host's opaque reference; see `isLearnerReference`.
 * @param options.launch the host's launch token; see `isLaunchToken`.
 * @param options.today the present moment; only its calendar day on the learner's clock is kept.
 * @param options.random fills bytes for the id; `crypto.getRandomValues` unless a test says otherwise.
 * @throws TypeError when a part is not what the privacy gate lets pass.
 */
export function createCompletion(options: {
  readonly training: TrainingReference;
  readonly learner?: string | undefined;
  readonly launch?: string | undefined;
  readonly today: Date;
  readonly random?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}): Completion {
  const { training, learner, launch, today, random = (bytes) => crypto.getRandomValues(bytes) } = options;
  return release(SIGNAL_COMPLETE, {
    version: MESSAGE_VERSION,
    id: uuid(random(new Uint8Array(16))),
    // A whole scenario may be handed in; no more than its name goes on.
    training: { id: training.id, version: training.version, digest: training.digest },
    status: 'completed',
    completedOn: calendarDay(today),
    ...(learner !== undefined && { learner }),
    ...(launch !== undefined && { launch }),
  });
}

/** UUID v4 (RFC 9562, 5.4). `crypto.randomUUID` needs a secure context, and plain-http intranets exist. */
function uuid(random: Uint8Array): string {
  const marked = random.map((byte, position) => {
    if (position === 6) return (byte & 0x0f) | 0x40;
    return position === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The local day; `toISOString` would give yesterday's date to whoever finishes after midnight in the Netherlands. */
export function calendarDay(date: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  // A clock may be set to any year, and that must not cost anybody the completion.
  return `${pad(Math.min(date.getFullYear(), 9999), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
