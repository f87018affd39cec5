/** A scenario in another of its languages. Light, because the player does it when somebody changes the language. */
import { deepFreeze } from './freeze.ts';
import type {
  Choice,
  Cue,
  Discussion,
  Fact,
  Graded,
  Inline,
  Inner,
  Langs,
  Paragraph,
  PartnerCard,
  Phrase,
  Picture,
  Route,
  Scenario,
  Scene,
  Spot,
  Translation,
  Turn,
} from './types.ts';
import { lookup } from './lookup.ts';
import type { HelpLines } from './books.ts';

/** Something with single lines of text. */
interface Lined {
  readonly langs?: Langs;
}

/** Looks texts up by path; what is missing stays in the source language and says so in `lang` or `langs`. */
class Texts {
  readonly #translation: Translation;
  readonly #lang: string;

  constructor(translation: Translation, sourceLanguage: string) {
    this.#translation = translation;
    this.#lang = sourceLanguage;
  }

  line(path: string, source: string): string {
    const found = this.#found(path);
    return typeof found === 'string' ? found : source;
  }

  /** `thing` with its lines by `keys`, each as far as it is translated; `path` is what stands before the key. */
  lines<Thing extends Lined>(path: string, thing: Thing, ...keys: readonly (keyof Thing & string)[]): Thing {
    const { langs: before = {}, ...rest } = thing;
    const there = keys.filter((key) => thing[key] !== undefined);
    const missing = there.filter((key) => typeof this.#found(path + key) !== 'string');
    const texts = there.map((key) => [key, this.line(path + key, String(thing[key]))]);
    return {
      ...rest,
      ...Object.fromEntries(texts),
      ...(missing.length > 0 && { langs: this.#langs(missing, before) }),
    } as Thing;
  }

  /** Single lines by id. */
  record(
    path: string,
    source: Readonly<Record<string, string>>,
  ): { readonly texts: Langs; readonly langs: Langs } {
    const missing = Object.keys(source).filter((id) => typeof this.#found(path + id) !== 'string');
    return {
      texts: mapRecord(source, (text, id) => this.line(path + id, text)),
      langs: this.#langs(missing),
    };
  }

  block<Text extends Paragraph>(path: string, source: readonly Text[]): readonly Text[] {
    const found = this.#found(path);
    const lines: readonly (readonly Inline[] | null)[] = Array.isArray(found) ? found : [];
    return source.map((paragraph, index) => {
      const { lang: before, ...rest } = paragraph;
      const text = lines[index];
      return (text ? { ...rest, text } : { ...rest, lang: before ?? this.#lang }) as Text;
    });
  }

  /** What is missing here may have been missing before, in a text that was taken over from a shared file. */
  #langs(missing: readonly string[], before: Langs = {}): Langs {
    return lookup(missing.map((key) => [key, before[key] ?? this.#lang] as const));
  }

  #found(path: string): Translation[string] | undefined {
    return Object.hasOwn(this.#translation, path) ? this.#translation[path] : undefined;
  }
}

function mapRecord<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  const changed = Object.create(null) as Record<string, Result>;
  for (const [key, value] of Object.entries(record)) changed[key] = change(value, key);
  return changed;
}

function inner(texts: Texts, path: string, source: Inner): Inner {
  return mapRecord(source, (paragraphs, who) => texts.block(`${path}.inner.${who}`, paragraphs));
}

function graded<Thing extends Graded & { readonly inner: Inner }>(
  texts: Texts,
  path: string,
  thing: Thing,
): Thing {
  const because = texts.block(`${path}.because`, thing.because);
  return { ...thing, because, inner: inner(texts, path, thing.inner) };
}

function turn(texts: Texts, path: string, source: Turn): Turn {
  switch (source.kind) {
    case 'choices': {
      const choices = source.choices.map((choice): Choice => {
        const at = `${path}.choices.${choice.id}`;
        const label = texts.block(`${at}.${choice.kind}`, choice.label);
        return { ...graded(texts, at, choice), label, then: texts.block(`${at}.then`, choice.then) };
      });
      return { ...source, choices };
    }
    case 'route': {
      const routes = source.routes.map((route): Route => {
        const at = `${path}.route.${route.partner}`;
        return { ...graded(texts, at, route), returns: texts.block(`${at}.returns`, route.returns) };
      });
      return { ...source, routes };
    }
    case 'judge':
      return {
        ...source,
        because: texts.block(`${path}.judge.because`, source.because),
        ...(source.differs && { differs: texts.block(`${path}.judge.differs`, source.differs) }),
      };
    case 'note': {
      const phrases = source.phrases.map((phrase): Phrase => {
        const at = `${path}.note.phrases.${phrase.id}`;
        const because = texts.block(`${at}.because`, phrase.because);
        return { ...phrase, text: texts.block(`${at}.${phrase.kind}`, phrase.text), because };
      });
      return { ...source, phrases, because: texts.block(`${path}.note.because`, source.because) };
    }
    case 'next':
    case 'end':
      return source;
  }
}

/** What a place is called in the file. */
const keyOf = ({ id }: Spot): string => id.slice(id.lastIndexOf('.') + 1);

function picture(texts: Texts, path: string, source: Picture): Picture {
  const at = `${path}.picture.`;
  return {
    ...texts.lines(at, source, 'alt'),
    spots: source.spots.map((spot) => texts.lines(`${at}spots.${keyOf(spot)}.`, spot, 'label')),
  };
}

function scene(texts: Texts, source: Scene): Scene {
  const path = `scenes.${source.id}`;
  return {
    ...texts.lines(`${path}.`, source, 'title', 'place'),
    ...(source.picture && { picture: picture(texts, path, source.picture) }),
    script: texts.block(`${path}.script`, source.script),
    inner: inner(texts, path, source.inner),
    cues: mapRecord<Cue, Cue>(source.cues, (cue, id) => ({
      ...cue,
      why: texts.block(`${path}.cues.${id}.why`, cue.why),
    })),
    turn: turn(texts, path, source.turn),
  };
}

function card(texts: Texts, path: string, source: PartnerCard): PartnerCard {
  return {
    ...texts.lines(`${path}.`, source, 'name'),
    does: texts.block(`${path}.does`, source.does),
    doesNot: texts.block(`${path}.does-not`, source.doesNot),
    sendsBack: texts.block(`${path}.sends-back`, source.sendsBack),
  };
}

/** A card of a partner in the language of a translation. */
export function localizeCard(
  source: PartnerCard,
  path: string,
  translation: Translation,
  sourceLanguage: string,
): PartnerCard {
  return card(new Texts(translation, sourceLanguage), path, source);
}

/** A fact in the language of a translation. */
export function localizeFact(
  source: Fact,
  path: string,
  translation: Translation,
  sourceLanguage: string,
): Fact {
  return new Texts(translation, sourceLanguage).lines(`${path}.`, source, 'says', 'title');
}

function discussion(texts: Texts, source: Discussion): Discussion {
  const questions = texts.record('discuss.questions.', source.questions);
  return {
    ...texts.lines('discuss.', source, 'dispute'),
    questions: questions.texts,
    ...(Object.keys(questions.langs).length > 0 && { questionLangs: questions.langs }),
  };
}

const localized = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * The same scenario with its texts in another language: same ids, same structure, so that a run goes on where it was.
 *
 * @param language one of the keys of `scenario.translations`, or the scenario's own; of any other, every text is a
 *   fallback and says so
 * @returns frozen; the scenario itself for its own language
 */
export function localize(scenario: Scenario, language: string): Scenario {
  if (language === scenario.language) return scenario;
  const known = localized.get(scenario) ?? new Map<string, Scenario>();
  localized.set(scenario, known);
  const before = known.get(language);
  if (before) return before;

  const has = Object.hasOwn(scenario.translations, language);
  const texts = new Texts((has && scenario.translations[language]) || {}, scenario.language);
  const goals = texts.record('goals.', scenario.goals);
  const result: Scenario = deepFreeze({
    ...texts.lines('', scenario, 'title', 'summary'),
    review: {
      ...scenario.review,
      ...(scenario.review.role !== undefined && { role: texts.line('review.role', scenario.review.role) }),
    },
    goals: goals.texts,
    ...(Object.keys(goals.langs).length > 0 && { goalLangs: goals.langs }),
    ...(scenario.discuss && { discuss: discussion(texts, scenario.discuss) }),
    cast: mapRecord(scenario.cast, (member, id) => texts.lines(`cast.${id}.`, member, 'name', 'role')),
    partners: mapRecord(scenario.partners as Record<string, PartnerCard>, (partner, id) =>
      card(texts, `partners.${id}`, partner),
    ),
    scenes: mapRecord(scenario.scenes, (one) => scene(texts, one)),
    ...(scenario.facts && {
      facts: mapRecord(scenario.facts, (one, id) => texts.lines(`facts.${id}.`, one, 'says', 'title')),
    }),
    ...(scenario.helpLines && {
      helpLines: scenario.helpLines.map((one) => texts.lines(`help-lines.${one.id}.`, one, 'name', 'for')),
    }),
  });
  known.set(language, result);
  return result;
}

/** The help lines in another language; names and texts that are missing stay in the source language. */
export function localizeHelpLines(helpLines: HelpLines, language: string): HelpLines {
  const texts = new Texts(helpLines.translations[language] ?? {}, helpLines.language);
  if (language === helpLines.language) return helpLines;
  return deepFreeze({
    ...helpLines,
    lines: helpLines.lines.map((line, index) => ({
      ...line,
      name: texts.line(`lines.${index}.name`, line.name),
      for: texts.line(`lines.${index}.for`, line.for),
    })),
  });
}
