/** The trainings of a trainer's folder as they were when they were last sound, and what is wrong with them now. */
import { type Explain, createExplain } from '../../i18n/explain.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import { dirname, relative, resolve } from '../disk.ts';
import { type Item, findItems } from '../find.ts';
import { nameOf } from '../files.ts';
import { type Loaded, type LoadedTraining, load, unitsOf } from '../load.ts';
import { Memory } from '../memory.ts';
import { type PlayedPlans, playPlans } from '../plans.ts';
import { codeFrame } from '../reporters/code-frame.ts';
import { straysIn } from '../strays.ts';
import { UsageError } from '../usage-error.ts';
import { Books, isPlayed } from './books.ts';
import { type Editor, addressIn } from './editors.ts';
import type { RelatedPlace } from '../../authoring/index.ts';
import type { Look, Problem, Spot } from './look.ts';

export interface LibraryOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly translator: TerminalTranslator;
  readonly editor: Editor;
  /** Whether a first look goes no further than which trainings there are: what is in them is for `readNext`. */
  readonly inSteps?: true;
}

/** What was looked at in one step. */
export interface Step {
  /** Whether somebody waits for it. */
  readonly isAwaited: boolean;
  /** Whether all has been looked at now. */
  readonly isLast: boolean;
}

export class Library {
  readonly #options: LibraryOptions;
  readonly #memory = new Memory();
  readonly #books = new Books();
  readonly #explain: Explain;
  /** Not by `randomUUID`, which a page on plain http does not have. */
  readonly #server = crypto.getRandomValues(new Uint32Array(4)).join('-');
  /** What a first look in steps has not come to yet, in the order in which it will. */
  #unread: readonly Item[] = [];
  /** Who waits for one of those, by its file. */
  readonly #awaited = new Map<string, () => void>();
  #look: Look;
  #files: readonly string[] = [];

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#explain = createExplain(options.translator.language);
    if (options.inSteps) this.#unread = this.#found();
    this.#look = this.refresh();
  }

  /** Where it is spoken of from. */
  get cwd(): string {
    return this.#options.cwd;
  }

  /** As the folder was at the last look. */
  get look(): Look {
    return this.#look;
  }

  /** Absolute paths of the texts that were read. */
  get files(): readonly string[] {
    return this.#files;
  }

  /** The training of a key as it was when it was last sound. */
  training(key: string): LoadedTraining | undefined {
    return this.#books.training(key);
  }

  /** Reads one more, which the next look shows; undefined where nothing is left to read. */
  readNext(): Step | undefined {
    const [next, ...others] = this.#unread;
    if (!next) return undefined;
    this.#read(next);
    this.#unread = others;
    return { isAwaited: this.#awaited.has(next.file), isLast: others.length === 0 };
  }

  /** Whether somebody waits for what was not read yet. */
  get isAwaited(): boolean {
    return this.#awaited.size > 0;
  }

  /** Settles once the training of a key has been looked at, which is then done before all others. */
  async whenRead(key: string): Promise<void> {
    const file = this.#books.unreadFile(key);
    if (file === undefined) return;
    const isIt = (item: Item): boolean => item.file === file;
    this.#unread = [...this.#unread.filter(isIt), ...this.#unread.filter((item) => !isIt(item))];
    await new Promise<void>((settle) => {
      const others = this.#awaited.get(file);
      this.#awaited.set(file, () => {
        others?.();
        settle();
      });
    });
  }

  /**
   * Looks again: at all there is, or in the steps of a first look at what has been read so far. What was `changed` meanwhile,
   * as absolute paths, waits no longer for its turn.
   */
  refresh(changed: readonly string[] = []): Look {
    const { paths, cwd, translator } = this.#options;
    const { language, t } = translator;
    const said = { server: this.#server, language };
    try {
      const items = unitsOf(findItems(paths, cwd));
      const waiting = new Set(this.#unread.map(({ file }) => file));
      const isUnread = (file: string): boolean => waiting.has(file);
      for (const item of items) if (changed.some((file) => isPartOf(item, file))) waiting.delete(item.file);
      // In the order in which they wait; what is gone meanwhile waits no more.
      const found = new Set(items.map(({ file }) => file));
      this.#unread = this.#unread.filter(({ file }) => isUnread(file) && found.has(file));
      const loaded = load(
        items.filter(({ file }) => !isUnread(file)),
        cwd,
        this.#memory,
      );
      this.#books.keep(items, isUnread, loaded.trainings);
      this.#files = [...loaded.findings.texts.keys()].map((name) => resolve(cwd, name));
      this.#look = {
        ...said,
        trainings: this.#books.shown(cwd),
        problems: this.#problems(loaded, playPlans(loaded.trainings, cwd, this.#memory)),
        ...(this.#unread.length > 0 && { reading: this.#reading(items, isUnread) }),
      };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#books.breakAll();
      const refusal = t(error.key, error.params);
      this.#look = { ...said, trainings: this.#books.shown(cwd), problems: [], refusal };
    }
    this.#settle();
    return this.#look;
  }

  #problems({ findings }: Loaded, plans: PlayedPlans): readonly Problem[] {
    const { paths, cwd, editor } = this.#options;
    const texts = new Map([...findings.texts, ...plans.texts]);
    const unread = new Set(this.#unread.map((item) => nameOf(item.file, cwd)));
    const strays = straysIn(paths, cwd).filter(({ file }) => !unread.has(file));
    const found = [...findings.diagnostics, ...plans.diagnostics, ...strays];
    const spot = ({ file, range }: RelatedPlace): Spot => {
      const { line, column } = range.start;
      const address = addressIn(editor, resolve(cwd, file), line, column);
      return { file, line, column, ...(address !== undefined && { address }) };
    };
    const all = found.map((diagnostic): Problem => {
      const { severity, code, file, range, related } = diagnostic;
      const frame = codeFrame(texts.get(file) ?? '', range).join('\n');
      return {
        ...{ severity, code, frame, related: related.map(spot) },
        ...spot(diagnostic),
        ...this.#explain(diagnostic),
      };
    });
    return all.sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
  }

  /** Nothing where the folder cannot be looked at, which the look tells. */
  #found(): readonly Item[] {
    const { paths, cwd } = this.#options;
    try {
      return unitsOf(findItems(paths, cwd));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return [];
    }
  }

  /** Into the memory, where the next look finds it. */
  #read(item: Item): void {
    const { cwd } = this.#options;
    try {
      load([item], cwd, this.#memory);
    } catch (error) {
      // The next look tells.
      if (!(error instanceof UsageError)) throw error;
    }
  }

  #reading(items: readonly Item[], isUnread: (file: string) => boolean): NonNullable<Look['reading']> {
    const played = items.filter(isPlayed);
    return { done: played.filter(({ file }) => !isUnread(file)).length, all: played.length };
  }

  /** Whoever waits for what was looked at waits no more. */
  #settle(): void {
    const waiting = new Set(this.#unread.map(({ file }) => file));
    for (const [file, settle] of this.#awaited) {
      if (waiting.has(file)) continue;
      this.#awaited.delete(file);
      settle();
    }
  }
}

/** Whether a file belongs to an item: all that stands in the folder of a scenario does, and of anything else what is beside it. */
function isPartOf({ kind, file }: Item, changed: string): boolean {
  const folder = dirname(file);
  return kind === 'scenario' ? !relative(folder, changed).startsWith('..') : dirname(changed) === folder;
}
