/** What is known of the files that are being edited. */
import {
  type Desk,
  type Diagnostic,
  type NameKind,
  type OverlayInput,
  type Renamed,
  rename,
} from '../../authoring/index.ts';
import { type Item, findItems, packsOf } from '../find.ts';
import { nameOf } from '../files.ts';
import { load } from '../load.ts';
import { playPlans } from '../plans.ts';
import { reviewFile } from '../review-file.ts';
import { UsageError } from '../usage-error.ts';
import { existsSync } from 'node:fs';
import { EditedFiles } from './edited-files.ts';

export class Workshop {
  readonly files = new EditedFiles();
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * All that is wrong with what a file belongs to, by the name of each file that was read; empty lists where all is well. None
   * where a file beside it goes while it is looked at.
   */
  findings(path: string): ReadonlyMap<string, readonly Diagnostic[]> {
    return unlessRefused(() => this.#findings(path)) ?? new Map<string, readonly Diagnostic[]>();
  }

  #findings(path: string): ReadonlyMap<string, readonly Diagnostic[]> | undefined {
    const item = this.#itemOf(path);
    if (!item) return undefined;
    const { trainings, findings } = load([item], this.#cwd, this.files);
    const plans = playPlans(trainings, this.#cwd, this.files);
    const all = [...findings.diagnostics, ...plans.diagnostics];
    const names = new Set([...findings.texts.keys(), ...plans.texts.keys(), ...all.map(({ file }) => file)]);
    return new Map([...names].map((name) => [name, all.filter(({ file }) => file === name)]));
  }

  /** A file and the scenario it belongs to; undefined for what belongs to none. */
  desk(path: string): Desk | undefined {
    const item = this.#itemOf(path);
    if (item?.kind !== 'scenario') return undefined;
    return { edited: this.#named(path), scenario: this.#named((item.pack?.base ?? item).file) };
  }

  /** What a renaming does to all files of a scenario, with what each was before; undefined for what belongs to none. */
  renamed(
    path: string,
    from: string,
    to: string,
    kind: NameKind,
  ): { readonly before: readonly OverlayInput[]; readonly renamed: Renamed } | undefined {
    const found = this.#itemOf(path);
    const item = found?.pack?.base ?? found;
    if (item?.kind !== 'scenario') return undefined;
    const source = this.#named(item.file);
    const overlays = item.overlays.map((file) => this.#named(file));
    const plans = item.plans.map((file) => this.#named(file));
    const looksAt = (of: Item): readonly OverlayInput[] =>
      existsSync(reviewFile(of)) ? [this.#named(reviewFile(of))] : [];
    const looks = looksAt(item);
    const [review] = looks;
    const audiences = packsOf(item).map((pack) => {
      const [seen] = looksAt(pack);
      const own = pack.overlays.map((file) => this.#named(file));
      return { ...this.#named(pack.file), overlays: own, ...(seen && { review: seen }) };
    });
    const input = { ...source, overlays, plans, audiences, ...(review && { review }) };
    return {
      before: [
        ...[source, ...overlays, ...plans, ...looks],
        ...audiences.flatMap((one) => [one, ...one.overlays, ...('review' in one ? [one.review] : [])]),
      ],
      renamed: rename(input, from, to, kind),
    };
  }

  #named(path: string): OverlayInput {
    return { file: nameOf(path, this.#cwd), text: this.files.text(path, this.#cwd) };
  }

  /** Undefined for a file that is none of ours, and for one that is not on the disk yet. */
  #itemOf(path: string): Item | undefined {
    return unlessRefused(() => findItems([path], this.#cwd)[0]);
  }
}

function unlessRefused<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
