/** Reads the files of items and hands them to the scenario room. */
import {
  type CompileInput,
  type Diagnostic,
  type FileInput,
  type HelpBeside,
  type MediaInput,
  type ReviewedPoint,
  checkTogether,
  checkUnread,
  compile,
  compileBank,
  compileFacts,
  compileHelpLines,
  compilePairAlone,
  compilePartners,
  compileRound,
} from '../authoring/index.ts';
import type { Scenario } from '../format/types.ts';
import type { RoundBank } from '../format/round-types.ts';
import type { FactBook, HelpLines, PartnerBook } from '../format/books.ts';
import { type NamedText, nameOf } from './files.ts';
import { type Item, findItems, findUpward, mediaOf, packsOf, pairsOf } from './find.ts';
import { isFile } from './folder.ts';
import { Memory } from './memory.ts';
import { pairWords } from './pair-words.ts';
import type { Findings } from './reporters/reporter.ts';
import { reviewFile } from './review-file.ts';
import { isShipped, shippedFacts, shippedHelp } from './shipped-books.ts';
import { UsageError } from './usage-error.ts';

/** What it is read for: what stays in a package for years is held to more. */
export type Purpose = 'check' | 'pack';

/** What is played: a story, or a bank from which rounds are dealt. */
export type Training = Scenario | RoundBank;

export interface LoadedTraining {
  readonly item: Item;
  readonly training: Training;
  /** The pictures it shows. */
  readonly media: readonly MediaInput[];
  /** How what an expert answers for stands; absent of a bank. */
  readonly review?: readonly ReviewedPoint[];
}

export interface Loaded {
  /** Of each scenario and each bank without errors, in the order of the items. */
  readonly trainings: readonly LoadedTraining[];
  readonly findings: Findings;
}

/**
 * Checks and compiles; the cards of partners are looked up beside or above each scenario, and so are facts, which add to
 * those that come along. Names are relative to `cwd`. With the `memory` of an earlier look only what has changed since is
 * read and compiled, and every other training is the very same object as before. What is loaded to `pack` is handed to others:
 * then a number that nobody looked up for a year is an error.
 */
export function load(
  items: readonly Item[],
  cwd: string,
  memory = new Memory(),
  purpose: Purpose = 'check',
): Loaded {
  const desk = new Desk(cwd, memory, purpose);
  const trainings = unitsOf(items).flatMap((item) => desk.open(item));
  const mixedUp = desk.compare(trainings);
  // Which of two was meant nobody can say; the others are played all the same.
  return { trainings: trainings.filter(({ item }) => !mixedUp.has(nameOf(item.file, cwd))), findings: desk };
}

/** Without the pairs of the banks among them: a bank is checked with its pairs, and each thing that is wrong is told once. */
export function unitsOf(items: readonly Item[]): readonly Item[] {
  const banks = items.filter(({ kind }) => kind === 'bank');
  const inBank = new Set(banks.flatMap(pairsOf).map(({ file }) => file));
  return items.filter(({ file }) => !inBank.has(file));
}

/** What has been read so far: a shared file is read once and its findings are told once. */
class Desk implements Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly texts = new Map<string, string>();
  readonly #partners = new Map<string, PartnerBook | undefined>();
  readonly #facts = new Map<string, FactBook | undefined>();
  readonly #helpLines = new Map<string, HelpLines | undefined>();
  readonly #unread = new Set<string>();
  readonly #told = new Set<string>();
  readonly #shared = new Map<string, Item | undefined>();
  readonly #packs = new Map<string, readonly Item[]>();
  readonly #purpose: Purpose;
  readonly #cwd: string;
  readonly #memory: Memory;

  constructor(cwd: string, memory: Memory, purpose: Purpose) {
    this.#purpose = purpose;
    this.#cwd = cwd;
    this.#memory = memory;
  }

  /** Tells of trainings that cannot stand beside each other; gives their files. */
  compare(trainings: Loaded['trainings']): ReadonlySet<string> {
    const neighbours = trainings.flatMap(({ item, training: { id }, media }) =>
      this.#read(item.file).map((read) => ({ ...read, id, media })),
    );
    const { diagnostics } = this.#note({ diagnostics: checkTogether(neighbours) });
    return new Set(diagnostics.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]));
  }

  /** Reads one item; gives what can be played of it. */
  open(item: Item): readonly LoadedTraining[] {
    switch (item.kind) {
      case 'scenario':
        return this.#input(item).flatMap((input) => this.#scenario(item, input));
      case 'bank':
        return this.#input(item).flatMap((input) => this.#bank(item, input));
      case 'partners':
        this.#partnersIn(item);
        return [];
      case 'round':
        return this.#input(item).flatMap((input) => this.#round(item, input));
      case 'help-lines':
        this.#helpLinesIn(item);
        return [];
      case 'facts':
        this.#factsIn(item);
        return [];
    }
  }

  #scenario(item: Item, own: ReadFile): readonly LoadedTraining[] {
    const partners = this.#partnersFor(item);
    const media = this.#mediaOf(item);
    const made = { ...this.#training(item, own), media, review: this.#reviewOf(item) };
    const input = { ...made, ...(partners !== undefined && { partners }) };
    const { scenario, review: points } = this.#made(item, input, compile);
    if (!scenario) return [];
    const shown = new Set(Object.values(scenario.scenes).map(({ picture }) => picture?.src));
    const pictures = media.filter(({ name }) => shown.has(name));
    return [{ item, training: scenario, media: pictures, ...(points && { review: points }) }];
  }

  #bank(item: Item, own: ReadFile): readonly LoadedTraining[] {
    const pairs = pairsOf(item).flatMap((pair) => this.#input(pair));
    const { banks } = this.#made(item, { ...this.#training(item, own), pairs }, compileBank);
    return banks.map((training) => ({ item, training, media: [] }));
  }

  #round(item: Item, own: ReadFile): readonly LoadedTraining[] {
    if (!item.isAlone) {
      this.#made(item, this.#citing(item, own), compileRound);
      return [];
    }
    const { scenario } = this.#made(item, this.#training(item, own), (input) =>
      compilePairAlone(input, pairWords),
    );
    return scenario ? [{ item, training: scenario, media: [] }] : [];
  }

  /** Null where there are none; undefined where what there is has errors. */
  #partnersFor(scenario: Item): PartnerBook | undefined | null {
    const base = this.#nearest('partners.yaml', scenario);
    if (!base) return null;
    const own = this.#packsOf(base).find(({ pack }) => pack?.audience === scenario.pack?.audience);
    return this.#partnersIn(own ?? base);
  }

  /** Looked for once: all stories that share it would read the same folder, which is as long as there are stories. */
  #packsOf(base: Item): readonly Item[] {
    const packs = this.#packs.get(base.file) ?? packsOf(base);
    this.#packs.set(base.file, packs);
    return packs;
  }

  #partnersIn(item: Item): PartnerBook | undefined {
    if (!this.#partners.has(item.file)) {
      const [input] = this.#input(item);
      this.#partners.set(item.file, input && this.#made(item, input, compilePartners).partners);
    }
    return this.#partners.get(item.file);
  }

  /** Undefined where the nearest have errors: what stands in half of them cannot be looked up. */
  #factsFor(item: Item): readonly FactBook[] | undefined {
    const nearest = this.#nearest('facts.yaml', item);
    if (!nearest) return [shippedFacts()];
    const own = this.#factsIn(nearest);
    return own && (isShipped(nearest.file) ? [own] : [shippedFacts(), own]);
  }

  #factsIn(item: Item): FactBook | undefined {
    if (!this.#facts.has(item.file)) {
      const others = isShipped(item.file) ? [] : [shippedFacts()];
      const [input] = this.#input(item);
      const made = input && this.#made(item, { ...input, facts: others }, compileFacts);
      this.#facts.set(item.file, made?.facts);
    }
    return this.#facts.get(item.file);
  }

  /** None where only those stand that come along with the player. */
  #helpFor(item: Item): HelpBeside | undefined {
    const nearest = this.#nearest('help-lines.yaml', item);
    const own = nearest && !isShipped(nearest.file) ? this.#helpLinesIn(nearest) : undefined;
    return own && { ours: shippedHelp(), own };
  }

  #helpLinesIn(item: Item): HelpLines | undefined {
    if (!this.#helpLines.has(item.file)) {
      const help = isShipped(item.file) ? {} : { help: { ours: shippedHelp() } };
      const [input] = this.#input(item);
      const made =
        input &&
        this.#made(item, { ...this.#citing(item, input), ...help }, (all) =>
          compileHelpLines(all, this.#purpose),
        );
      this.#helpLines.set(item.file, made?.helpLines);
    }
    return this.#helpLines.get(item.file);
  }

  /** A file that all below its folder share. */
  #nearest(name: string, item: Item): Item | undefined {
    const file = findUpward(name, item.file);
    if (file === undefined) return undefined;
    if (!this.#shared.has(file)) this.#shared.set(file, findItems([file], this.#cwd)[0]);
    return this.#shared.get(file);
  }

  /** What comes of an item, made anew only where something it is made of has changed. */
  #made<Input extends Ingredients, Result extends { readonly diagnostics: readonly Diagnostic[] }>(
    item: Item,
    input: Input,
    make: (input: Input) => Result,
  ): Result {
    return this.#note(this.#memory.made(item.file, ingredientsOf(input), () => make(input)));
  }

  #note<Result extends { readonly diagnostics: readonly Diagnostic[] }>(result: Result): Result {
    for (const one of result.diagnostics) {
      // What is wrong with a base is told once, however many audience packs are laid over it.
      const name = JSON.stringify([one.code, one.file, one.range, one.params]);
      if (!this.#told.has(name)) this.diagnostics.push(one);
      this.#told.add(name);
    }
    return result;
  }

  /** What cites facts, with the facts. */
  #citing(item: Item, input: ReadFile): ReadFile {
    const facts = this.#factsFor(item);
    return { ...input, ...(facts && { facts }) };
  }

  /** What is compiled to be played, with the facts and the help beside it. */
  #training(item: Item, input: ReadFile): ReadFile {
    const help = this.#helpFor(item);
    return { ...this.#citing(item, input), ...(help && { help }) };
  }

  /** None where the file cannot be read, which is told. */
  #input(item: Item): readonly ReadFile[] {
    const overlays = item.overlays.flatMap((file) => this.#read(file));
    const own = this.#read(item.file).map((read) => ({ ...read, overlays }));
    return item.pack
      ? this.#input(item.pack.base).flatMap((base) => own.map((audience) => ({ ...base, audience })))
      : own;
  }

  /** An empty text where nobody has looked. */
  #reviewOf(item: Item): NamedText {
    const file = reviewFile(item);
    const [review] = isFile(file) ? this.#read(file) : [];
    return review ?? { file: nameOf(file, this.#cwd), text: '' };
  }

  #mediaOf(item: Item): readonly MediaInput[] {
    return mediaOf(item).flatMap(({ file, name }) =>
      this.#opened(file, () => ({ name, content: this.#memory.bytes(file, this.#cwd) })),
    );
  }

  #read(path: string): readonly NamedText[] {
    return this.#opened(path, () => {
      const read = { file: nameOf(path, this.#cwd), text: this.#memory.text(path, this.#cwd) };
      this.texts.set(read.file, read.text);
      return read;
    });
  }

  /** None where the file cannot be opened, which is told once. */
  #opened<Content>(path: string, open: () => Content): readonly Content[] {
    try {
      return [open()];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!this.#unread.has(path)) this.#note({ diagnostics: checkUnread([nameOf(path, this.#cwd)]) });
      this.#unread.add(path);
      return [];
    }
  }
}

type ReadFile = Omit<Ingredients, 'pairs' | 'media' | 'partners'>;

/** All that anything here is made of. */
interface Ingredients extends Omit<CompileInput, 'file' | 'text'>, NamedText {
  readonly pairs?: readonly FileInput[];
}

/** In a row, so that two rows can be compared one by one: an absent part has its place too. */
function ingredientsOf(input: Ingredients): readonly unknown[] {
  const {
    file,
    text,
    overlays = [],
    audience,
    media = [],
    pairs = [],
    partners,
    facts,
    help,
    review,
  } = input;
  const row = [
    file,
    text,
    partners,
    help?.ours,
    help?.own,
    review?.text,
    facts?.length,
    overlays.length,
    media.length,
    pairs.length,
    audience !== undefined,
  ];
  return [
    ...row,
    ...(facts ?? []),
    ...overlays.flatMap((overlay) => [overlay.file, overlay.text]),
    ...media.flatMap(({ name, content }) => [name, content]),
    ...(audience ? ingredientsOf(audience) : []),
    ...pairs.flatMap(ingredientsOf),
  ];
}
