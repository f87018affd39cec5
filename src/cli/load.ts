/** Reads the files of items and hands them to the scenario room. */
import {
  type Diagnostic,
  type PartnerBook,
  type Scenario,
  compile,
  compileHelpLines,
  compilePartners,
  compileRound,
} from '../scenario/index.ts';
import { type NamedText, readNamed } from './files.ts';
import { type Item, findItems, findUpward } from './find.ts';
import type { Findings } from './reporters/reporter.ts';

export interface Loaded {
  /** One for each item that is a scenario without errors, in the order of the items. */
  readonly scenarios: readonly { readonly item: Item; readonly scenario: Scenario }[];
  readonly findings: Findings;
}

/** Checks and compiles; the cards of partners are looked up beside or above each scenario. Names are relative to `cwd`. */
export function load(items: readonly Item[], cwd: string): Loaded {
  const desk = new Desk(cwd);
  const scenarios = items.flatMap((item) => {
    const scenario = desk.open(item);
    return scenario ? [{ item, scenario }] : [];
  });
  return { scenarios, findings: desk };
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

  /** Reads one item; the scenario, where it is one and has no errors. */
  open(item: Item): Scenario | undefined {
    if (item.kind === 'partners') this.#partnersIn(item);
    if (item.kind === 'round') this.#note(compileRound(this.#input(item)));
    if (item.kind === 'help-lines') this.#note(compileHelpLines(this.#input(item)));
    if (item.kind !== 'scenario') return undefined;
    const partners = this.#partnersFor(item);
    return this.#note(compile({ ...this.#input(item), ...(partners && { partners }) })).scenario;
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
