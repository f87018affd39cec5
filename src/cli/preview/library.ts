/** The trainings of a trainer's folder as they were when they were last sound, and what is wrong with them now. */
import { type Explain, createExplain } from '../../i18n/explain.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import { resolve } from '../disk.ts';
import { type Item, findItems } from '../find.ts';
import { nameOf } from '../files.ts';
import { type Loaded, type LoadedTraining, load } from '../load.ts';
import { Memory } from '../memory.ts';
import { type PlayedPlans, playPlans } from '../plans.ts';
import { codeFrame } from '../reporters/code-frame.ts';
import { straysIn } from '../strays.ts';
import { UsageError } from '../usage-error.ts';
import { type Editor, addressIn } from './editors.ts';
import type { RelatedPlace } from '../../authoring/index.ts';
import type { Look, Problem, Shown, Spot } from './look.ts';

export interface LibraryOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly translator: TerminalTranslator;
  readonly editor: Editor;
}

/** One training, for as long as the server runs. */
interface Book {
  readonly key: string;
  readonly file: string;
  /** As it was when it was last sound; undefined where it never was. */
  sound: LoadedTraining | undefined;
  version: number;
  isBroken: boolean;
}

export class Library {
  readonly #options: LibraryOptions;
  readonly #memory = new Memory();
  /** By the file, and in it the id: of a bank there are several. */
  readonly #books = new Map<string, Book>();
  readonly #explain: Explain;
  /** Not by `randomUUID`, which a page on plain http does not have. */
  readonly #server = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #look: Look;
  #files: readonly string[] = [];
  #lastKey = 0;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#explain = createExplain(options.translator.language);
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
    return [...this.#books.values()].find((book) => book.key === key)?.sound;
  }

  /** Looks at the folder again. */
  refresh(): Look {
    const { paths, cwd, translator } = this.#options;
    const { language, t } = translator;
    const said = { server: this.#server, language };
    try {
      const items = findItems(paths, cwd);
      const loaded = load(items, cwd, this.#memory);
      this.#keep(items, loaded);
      this.#files = [...loaded.findings.texts.keys()].map((name) => resolve(cwd, name));
      this.#look = {
        ...said,
        trainings: this.#shown(),
        problems: this.#problems(loaded, playPlans(loaded.trainings, cwd, this.#memory)),
      };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      for (const book of this.#books.values()) book.isBroken = true;
      const refusal = t(error.key, error.params);
      this.#look = { ...said, trainings: this.#shown(), problems: [], refusal };
    }
    return this.#look;
  }

  #keep(items: readonly Item[], { trainings }: Loaded): void {
    const played = items.filter(isPlayed);
    const files = new Set(played.map(({ file }) => file));
    for (const [name, book] of this.#books) {
      // What was never sound is named by its file alone, and makes room for what comes of it.
      if (!files.has(book.file) || !book.sound) this.#books.delete(name);
      book.isBroken = true;
    }
    for (const loaded of trainings) {
      const { item, training, media } = loaded;
      const book = this.#book(item.kind === 'bank' ? `${item.file} ${training.id}` : item.file, item.file);
      if (book.sound?.training !== training || !isSame(book.sound.media, media)) book.version += 1;
      book.sound = loaded;
      book.isBroken = false;
    }
    const known = new Set([...this.#books.values()].map(({ file }) => file));
    for (const { file } of played) if (!known.has(file)) this.#book(file, file);
  }

  #book(name: string, file: string): Book {
    const book = this.#books.get(name) ?? {
      key: String((this.#lastKey += 1)),
      file,
      sound: undefined,
      version: 0,
      isBroken: true,
    };
    this.#books.set(name, book);
    return book;
  }

  #shown(): readonly Shown[] {
    const { cwd } = this.#options;
    return [...this.#books.values()]
      .map(({ key, file, sound, version, isBroken }) => {
        const name = nameOf(file, cwd);
        return { key, file: name, title: sound?.training.title ?? name, version, isBroken };
      })
      .sort((one, other) => one.file.localeCompare(other.file, 'en'));
  }

  #problems({ findings }: Loaded, plans: PlayedPlans): readonly Problem[] {
    const { paths, cwd, editor } = this.#options;
    const texts = new Map([...findings.texts, ...plans.texts]);
    const found = [...findings.diagnostics, ...plans.diagnostics, ...straysIn(paths, cwd)];
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
}

/** Whether an item is to be played by itself; of a pair only one that was asked for by its name. */
function isPlayed({ kind, isAlone }: Item): boolean {
  return kind === 'scenario' || kind === 'bank' || (kind === 'round' && isAlone === true);
}

function isSame(before: LoadedTraining['media'], now: LoadedTraining['media']): boolean {
  return (
    before.length === now.length &&
    now.every(({ name, content }, index) => before[index]?.name === name && before[index].content === content)
  );
}
