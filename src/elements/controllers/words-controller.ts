/** The words a training speaks: in the language wanted, with the parts it has come to need. */
import type { ReactiveControllerHost } from 'lit';
import { cardTranslator } from '../../i18n/card.ts';
import { type Part, type Translator, createTranslator, fetchWords } from '../../i18n/create.ts';
import { type HelpLine, helpLinesIn } from '../../i18n/help-lines.ts';
import { SOURCE_LANGUAGE, isSpoken, negotiate } from '../../i18n/languages.ts';
import { withOwn } from '../../format/help-lines.ts';
import { localize } from '../../format/localize.ts';
import type { Policy } from '../../format/policy.ts';
import type { Langs, Scenario } from '../../format/types.ts';
import { latest } from '../parts/latest.ts';
import type { Speech } from '../parts/speech.ts';

/** What is wanted: BCP 47 tags, undefined where nobody says. */
interface Wish {
  /** Of the scenario. */
  readonly told: string | undefined;
  /** Of the interface. */
  readonly around: string | undefined;
}

/** `langs` is there where it need not be in the language of the interface. */
export interface ToldHelpLine extends HelpLine {
  readonly langs?: Langs;
}

/** Without these nothing is said but what a card says. */
const FIRST: readonly Part[] = ['player'];

/** Where nobody says. */
const SOURCE: Wish = { told: undefined, around: undefined };

export class WordsController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  readonly #speech = latest(speechOf);
  #wish: Wish = SOURCE;
  /** The wish whose words are there now, all of them. */
  #spoken: Wish | undefined;
  /** What is there of them. */
  #there: readonly Part[] = [];
  #foreseen: Part | undefined;
  /** Undefined before it is known what is wanted. Until its other words have come it has those of the card. */
  translator: Translator | undefined;
  /** BCP 47 tag of a language that is wanted and whose words could not be fetched. */
  missed: string | undefined;

  /** Calls `changed` after the words have become others. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** What the card, help and the way out are said by: the same as long as the language is the same, whatever else has come. */
  get card(): Translator | undefined {
    return this.translator && cardTranslator(this.translator.language);
  }

  /** What the parts of a training need to speak of it; the same object as long as none of that has become another. */
  speech(scenario: Scenario, translator: Translator, policy: Policy): Speech {
    return this.#speech(this.in(scenario), this.languageOf(scenario), translator, policy);
  }

  /** Whether the words of play are there, and not those of the card alone. */
  get isWhole(): boolean {
    return this.#spoken !== undefined;
  }

  /** Whether this part of the words of play is there. */
  has(part: Part): boolean {
    return this.#there.includes(part);
  }

  /** Those that come along, with what the organisation has put beside them in this scenario. */
  helpLines(scenario: Scenario | undefined): readonly ToldHelpLine[] {
    const ours = helpLinesIn(this.translator?.language);
    if (!scenario?.helpLines) return ours;
    const tag = this.languageOf(scenario);
    const own = (this.in(scenario).helpLines ?? []).map((line) => ({
      ...line,
      langs: { name: tag, for: tag, ...line.langs },
    }));
    return withOwn<ToldHelpLine, ToldHelpLine>(ours, own);
  }

  /** Another language. One whose words cannot be fetched changes nothing, and is `missed`; without any words of play it is Dutch. */
  async speak(wanted: string | undefined): Promise<void> {
    await this.#wishFor({ told: wanted, around: wanted });
  }

  /** What the learner picks of the languages of the scenario: where the interface does not speak it, that stays as it is. */
  async pick(wanted: string): Promise<void> {
    await this.#wishFor({ told: wanted, around: isSpoken(wanted) ? wanted : this.#wish.around });
  }

  /**
   * The words of play, for who is about to begin.
   * @throws whatever the import of words throws, where Dutch does not come either.
   */
  async whole(): Promise<void> {
    // Where another language is wanted meanwhile, or none but Dutch can be had, what waits is for that.
    while (!this.isWhole) await this.#turnTo(this.#wish);
  }

  /** What cannot be had, not in Dutch either, is asked for again by who begins. */
  async #wishFor(wish: Wish): Promise<void> {
    try {
      await this.#turnTo(wish);
    } catch {
      this.#host.requestUpdate();
    }
  }

  async #turnTo(wish: Wish): Promise<void> {
    this.#wish = wish;
    if (!this.#spoken) this.translator = cardTranslator(wish.around);
    this.#host.requestUpdate();
    try {
      await this.#fetch();
      // Dutch in the place of a language does not make that one come.
      if (wish === this.#wish && wish !== SOURCE) this.#miss(undefined);
    } catch {
      if (wish !== this.#wish) return;
      // What is fetched from now on is for the words that are there.
      this.#wish = this.#spoken ?? SOURCE;
      this.#miss(wish.told);
      if (!this.#spoken) await this.#fetch();
    }
  }

  #miss(language: string | undefined): void {
    this.missed = language;
    this.#host.requestUpdate();
  }

  /**
   * More words, in the language that is spoken and in each that is turned to. Who asked for others does not wait for these, and
   * does not miss those because these do not come.
   * @throws whatever the import of words throws; the words that are there stay.
   */
  async need(part: Part): Promise<void> {
    if (!this.#there.includes(part)) await this.#fetch([part]);
  }

  /** Fetches words that may be needed, now and in each language that is turned to. Where they are needed it is told that they did not come. */
  foresee(part: Part): void {
    this.#foreseen = part;
    fetchWords(this.#wish.around, part).catch(() => {});
  }

  /** The scenario in the language wanted, as far as it is translated. */
  in(scenario: Scenario): Scenario {
    return localize(scenario, this.languageOf(scenario));
  }

  /** The language in which the scenario is told, as a BCP 47 tag. */
  languageOf(scenario: Scenario): string {
    return languageIn(scenario, (this.#spoken ?? this.#wish).told);
  }

  async #fetch(more: readonly Part[] = []): Promise<void> {
    const [wish, there] = [this.#wish, this.#there];
    const parts = [...new Set([...FIRST, ...there, ...more])];
    const translator = await createTranslator(wish.around, parts);
    // Another language is wanted meanwhile, or other words have come: these are to be there beside those.
    if (this.#wish !== wish || this.#there !== there) return this.#fetch(more);
    this.#spoken = wish;
    this.#there = parts;
    this.translator = translator;
    if (this.#foreseen) this.foresee(this.#foreseen);
    this.#changed();
    this.#host.requestUpdate();
  }
}

/**
 * A scenario may be translated into more languages than the interface. `en-GB` finds `en`; one that is not there finds that
 * of the interface, else the scenario's own.
 */
function languageIn({ language, translations }: Scenario, wanted = SOURCE_LANGUAGE): string {
  const spoken = [language, ...Object.keys(translations)];
  const tag = wanted.toLowerCase();
  const [primary] = tag.split('-');
  return (
    spoken.find((each) => each.toLowerCase() === tag || each === primary) ??
    spoken.find((each) => each === negotiate(wanted)) ??
    language
  );
}

function speechOf(scenario: Scenario, told: string, { t, language }: Translator, policy: Policy): Speech {
  const fills = { 'policy.contact': policy.contact ?? t('policy.contact') };
  return { t, language, fills, scenario, told };
}
