/** The list of trainings that a page can offer: `index.json`, written beside the compiled files and read by the shelf. */
import { deepFreeze } from './freeze.ts';
import {
  type Test,
  isOneOf,
  light,
  list,
  matching,
  optional,
  record,
  shape,
  text,
  unweighed,
} from './shapes.ts';
import type { RoundBank } from './round-types.ts';
import type { Scenario } from './types.ts';
import { ID_PATTERN, SETTINGS, type Setting, type Use } from './vocabulary.ts';

/** 1 first, 3 advanced. */
export type Level = 1 | 2 | 3;
const LEVELS: readonly Level[] = [1, 2, 3];

/** What a training is for, where it is no way to learn something new. */
export type LaterUse = Exclude<Use, 'practise'>;
const LATER: readonly LaterUse[] = ['booster', 'measure'];

const USE_OF: Readonly<Record<RoundBank['length'], LaterUse | undefined>> = {
  standard: undefined,
  form: 'measure',
  booster: 'booster',
};

/** What a page needs to offer a training before it is opened. The training itself is `<id>.json` beside the index. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Expected time, in minutes. */
  readonly minutes: number;
  /** 1 first, 3 advanced. */
  readonly level: Level;
  readonly setting: Setting;
  /** Of what refreshes or measures; absent of what one learns from. */
  readonly use?: LaterUse;
  /** BCP 47 tag of the language it was written in, that of `title` and `summary`. */
  readonly language: string;
  /** All languages it can be played in, its own first. */
  readonly languages: readonly string[];
  readonly version: string;
  /** As that of the compiled file. */
  readonly digest: string;
  /** No longer offered; who has begun it may complete it. */
  readonly withdrawn?: true;
  /** Title and summary in the other languages; a text that is missing there is missing here. */
  readonly translations: Readonly<Record<string, { readonly title?: string; readonly summary?: string }>>;
}

type Listed = Pick<
  Scenario,
  | 'id'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'level'
  | 'setting'
  | 'language'
  | 'version'
  | 'digest'
  | 'withdrawn'
  | 'translations'
>;

/** The entry of a training. */
export function indexEntry(training: Listed | (Listed & Pick<RoundBank, 'length'>)): IndexEntry {
  const languages = [training.language, ...Object.keys(training.translations)];
  const use = 'length' in training ? USE_OF[training.length] : undefined;
  return entryOf({ ...training, languages, ...(use && { use }) });
}

function entryOf(training: Listed & Pick<IndexEntry, 'languages' | 'use'>): IndexEntry {
  const { id, title, summary, minutes, setting, language, languages, version, digest } = training;
  const level = training.level as Level;
  const translations = Object.fromEntries(
    Object.entries(training.translations).map(([tag, texts]) => [
      tag,
      { ...line(texts, 'title'), ...line(texts, 'summary') },
    ]),
  );
  const { use, withdrawn } = training;
  return {
    ...{ id, title, summary, minutes, level, setting, language, languages, version, digest },
    ...(use && { use }),
    ...(withdrawn && { withdrawn }),
    translations,
  };
}

function line(texts: Readonly<Record<string, unknown>>, key: 'title' | 'summary'): Record<string, string> {
  const found = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return typeof found === 'string' ? { [key]: found } : {};
}

/** `Intl` throws on a tag that is none, and would throw when the card is drawn. */
const tag: Test = (value, scale) =>
  text(value, scale) && Intl.getCanonicalLocales(value as string).length === 1;

/** Trainings in one list, each drawn as a card; an organisation has a few dozen. */
const MOST_TRAININGS = 500;
/** What one of them may weigh, in characters. */
const HEAVIEST = 20_000;

const entry = light(
  HEAVIEST,
  shape({
    // It becomes part of an address: never a way up, a scheme or another host.
    id: matching(ID_PATTERN),
    title: text,
    summary: text,
    minutes: (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
    level: (value) => isOneOf(LEVELS, value),
    setting: (value) => isOneOf(SETTINGS, value),
    use: optional((value) => isOneOf(LATER, value)),
    language: tag,
    languages: list(tag),
    version: text,
    digest: text,
    withdrawn: optional((value) => value === true),
    translations: record(shape({ title: optional(text), summary: optional(text) })),
  }),
);
const entries = unweighed(list(entry, MOST_TRAININGS));

/**
 * Takes anything for an index, or says why not. Never throws; what it gives back is deeply frozen and holds nothing but
 * what an entry has. One entry that is wrong makes the whole index `damaged`: a training that is left out silently
 * would be missed by nobody but the people who need it.
 */
export function readIndex(
  value: unknown,
): { readonly trainings: readonly IndexEntry[] } | { readonly problem: 'damaged' } {
  try {
    if (!entries(value)) return { problem: 'damaged' };
    const trainings = (value as IndexEntry[]).map(entryOf);
    const isUnique = new Set(trainings.map(({ id }) => id)).size === trainings.length;
    return isUnique ? { trainings: deepFreeze(trainings) } : { problem: 'damaged' };
  } catch {
    // A tag that is none, or a getter that throws.
    return { problem: 'damaged' };
  }
}

/** Title and summary in the language that is wanted, else in its own, each with the language it is in. */
export function titleIn(
  training: IndexEntry,
  wanted: string,
): Readonly<Record<'title' | 'summary', { readonly text: string; readonly lang: string }>> {
  const lang = [wanted, wanted.split('-')[0] ?? ''].find((each) =>
    Object.hasOwn(training.translations, each),
  );
  const texts = lang === undefined ? {} : training.translations[lang];
  const said = (key: 'title' | 'summary'): { readonly text: string; readonly lang: string } => {
    const translated = texts?.[key];
    return translated === undefined || lang === undefined
      ? { text: training[key], lang: training.language }
      : { text: translated, lang };
  };
  return { title: said('title'), summary: said('summary') };
}
