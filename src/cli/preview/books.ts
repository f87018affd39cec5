/** The trainings of a trainer's folder, each as it was when it was last sound. */
import type { Item } from '../find.ts';
import { nameOf } from '../files.ts';
import type { LoadedTraining } from '../load.ts';
import type { Shown } from './look.ts';

/** One training, for as long as the server runs. */
interface Book {
  readonly key: string;
  readonly file: string;
  /** As it was when it was last sound; undefined where it never was. */
  sound: LoadedTraining | undefined;
  version: number;
  isBroken: boolean;
  isUnread: boolean;
}

export class Books {
  /** By the file, and in it the id: of a bank there are several. */
  readonly #books = new Map<string, Book>();
  #lastKey = 0;

  /** The training of a key as it was when it was last sound. */
  training(key: string): LoadedTraining | undefined {
    return this.#at(key)?.sound;
  }

  /** The file of a training that has not been read yet; undefined for any other key. */
  unreadFile(key: string): string | undefined {
    const book = this.#at(key);
    return book?.isUnread ? book.file : undefined;
  }

  /** Nothing of it can be read as it is now. */
  breakAll(): void {
    for (const book of this.#books.values()) book.isBroken = true;
  }

  /** What was loaded of these items, of which some have not been read yet. */
  keep(
    items: readonly Item[],
    isUnread: (file: string) => boolean,
    trainings: readonly LoadedTraining[],
  ): void {
    const files = new Set(items.filter(isPlayed).map(({ file }) => file));
    for (const [name, book] of this.#books) {
      if (!files.has(book.file)) this.#books.delete(name);
      book.isBroken = !isUnread(book.file);
      book.isUnread = isUnread(book.file);
    }
    for (const loaded of trainings) {
      const { item, training, media } = loaded;
      const book = this.#book(item.kind === 'bank' ? `${item.file} ${training.id}` : item.file, item.file);
      if (book.sound?.training !== training || !isSame(book.sound.media, media)) book.version += 1;
      book.sound = loaded;
      book.isBroken = false;
    }
    const known = new Set([...this.#books.values()].filter(({ sound }) => sound).map(({ file }) => file));
    for (const [name, { file, sound }] of this.#books) {
      // What was never sound is named by its file alone, and makes room for what comes of it.
      if (!sound && known.has(file)) this.#books.delete(name);
    }
    for (const file of files) {
      if (known.has(file)) continue;
      const state = { isBroken: !isUnread(file), isUnread: isUnread(file) };
      Object.assign(this.#book(file, file), state);
    }
  }

  /** In the order of the folder; `cwd` is where it is spoken of from. */
  shown(cwd: string): readonly Shown[] {
    return [...this.#books.values()]
      .map(({ key, file, sound, version, isBroken, isUnread }) => {
        const name = nameOf(file, cwd);
        return { key, file: name, title: sound?.training.title ?? name, version, isBroken, isUnread };
      })
      .sort((one, other) => one.file.localeCompare(other.file, 'en'));
  }

  #at(key: string): Book | undefined {
    return [...this.#books.values()].find((book) => book.key === key);
  }

  #book(name: string, file: string): Book {
    const book = this.#books.get(name) ?? {
      key: String((this.#lastKey += 1)),
      file,
      sound: undefined,
      version: 0,
      isBroken: false,
      isUnread: false,
    };
    this.#books.set(name, book);
    return book;
  }
}

/** Whether an item is to be played by itself; of a pair only one that was asked for by its name. */
export function isPlayed({ kind, isAlone }: Item): boolean {
  return kind === 'scenario' || kind === 'bank' || (kind === 'round' && isAlone === true);
}

function isSame(before: LoadedTraining['media'], now: LoadedTraining['media']): boolean {
  return (
    before.length === now.length &&
    now.every(({ name, content }, index) => before[index]?.name === name && before[index].content === content)
  );
}
