/** Reads the files of items and hands them to the scenario room. */
import {
  type Diagnostic,
  compile,
  compileBank,
  compileHelpLines,
  compilePartners,
  compileRound,
} from '../authoring/index.ts';
import type { Scenario } from '../format/types.ts';
import type { RoundBank } from '../format/round-types.ts';
import type { PartnerBook } from '../format/books.ts';
import { type NamedText, readNamed } from './files.ts';
import { type Item, findItems, findUpward, pairsOf } from './find.ts';
import type { Findings } from './reporters/reporter.ts';

/** What is played: a story, or a bank from which rounds are dealt. */
export type Training = Scenario | RoundBank;

export interface Loaded {
  /** Of each scenario and each bank without errors, in the order of the items. */
  readonly trainings: readonly { readonly item: Item; readonly training: Training }[];
  readonly findings: Findings;
}

/** Checks and compiles; the cards of partners are looked up beside or above each scenario. Names are relative to `cwd`. */
export function load(items: readonly Item[], cwd: string): Loaded {
  const desk = new Desk(cwd);
  const banks = items.filter(({ kind }) => kind === 'bank');
  const inBank = new Set(banks.flatMap(pairsOf).map(({ file }) => file));
  const trainings = items
    // A bank is checked with its pairs, and each thing that is wrong is told once.
    .filter(({ file }) => !inBank.has(file))
    .flatMap((item) => desk.open(item).map((training) => ({ item, training })));
  return { trainings, findings: desk };
}

/** What has been read so far: a shared file is read once and its findings are told once. */
class Desk implements Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly texts = new Map<string, string>();
  readonly #partners = new Map<string, PartnerBook | undefined>();
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Reads one item; gives what can be played of it. */
  open(item: Item): readonly Training[] {
    switch (item.kind) {
      case 'scenario': {
        const partners = this.#partnersFor(item);
        const { scenario } = this.#note(compile({ ...this.#input(item), ...(partners && { partners }) }));
        return scenario ? [scenario] : [];
      }
      case 'bank': {
        const pairs = pairsOf(item).map((pair) => this.#input(pair));
        return this.#note(compileBank({ ...this.#input(item), pairs })).banks;
      }
      case 'partners':
        this.#partnersIn(item);
        return [];
      case 'round':
        this.#note(compileRound(this.#input(item)));
        return [];
      case 'help-lines':
        this.#note(compileHelpLines(this.#input(item)));
        return [];
    }
  }

  #partnersFor(scenario: Item): PartnerBook | undefined {
    const file = findUpward('partners.yaml', scenario.file);
    return file === undefined
      ? undefined
      : findItems([file], this.#cwd).map((item) => this.#partnersIn(item))[0];
  }

  #partnersIn(item: Item): PartnerBook | undefined {
    if (!this.#partners.has(item.file)) {
      this.#partners.set(item.file, this.#note(compilePartners(this.#input(item))).partners);
    }
    return this.#partners.get(item.file);
  }

  #note<Result extends { readonly diagnostics: readonly Diagnostic[] }>(result: Result): Result {
    this.diagnostics.push(...result.diagnostics);
    return result;
  }

  #input(item: Item): NamedText & { readonly overlays: readonly NamedText[] } {
    return { ...this.#read(item.file), overlays: item.overlays.map((file) => this.#read(file)) };
  }

  #read(path: string): NamedText {
    const read = readNamed(path, this.#cwd);
    this.texts.set(read.file, read.text);
    return read;
  }
}
