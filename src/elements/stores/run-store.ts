/** Remembers a run on the learner's own device, where the host has asked for that. It never goes anywhere else. */
import { type Transcript, readTranscript } from '../../engine/index.ts';
import { type Keeping, keyFor } from './key.ts';
import { type Storages, openSafeStorage } from './safe-storage.ts';

/** Of the envelope around a stored transcript; another number is not read. */
const FORMAT = 1;

export interface RunStore {
  /** The run a former page left behind; undefined where there is none that can be trusted to be a transcript. */
  load(): Transcript | undefined;
  save(transcript: Transcript): void;
  clear(): void;
  /** Whether a run outlives the page, as far as is known. */
  readonly isLasting: boolean;
}

/**
 * The store of one training and one learner. A run of another version of the training is loaded too: `replay` finds out how
 * much of it still fits.
 */
export function createRunStore(
  { remember, learner }: Keeping,
  training: { readonly id: string; readonly version: string },
  storages?: Storages,
): RunStore {
  const { id, version } = training;
  const storage = openSafeStorage(remember, keyFor(`signal-training:${id}`, learner), storages);
  return {
    load() {
      const envelope = storage.read();
      return isEnvelope(envelope, id) ? readTranscript(envelope.transcript) : undefined;
    },
    save: (transcript) => storage.write({ format: FORMAT, training: { id, version }, transcript }),
    clear: () => storage.clear(),
    get isLasting() {
      return storage.isLasting;
    },
  };
}

function isEnvelope(value: unknown, id: string): value is { readonly transcript: unknown } {
  const envelope = value as { format?: unknown; training?: { id?: unknown } | null } | null | undefined;
  return envelope?.format === FORMAT && envelope.training?.id === id;
}
