/** The words a training speaks: in the language wanted, with the parts it has come to need. */
import type { ReactiveControllerHost } from 'lit';
import { type Part, type Translator, createTranslator } from '../../i18n/create.ts';
import { type HelpLine, loadHelpLines } from '../../i18n/help-lines.ts';
import { SOURCE_LANGUAGE, isSpoken, negotiate } from '../../i18n/languages.ts';
import type { localize } from '../../format/localize.ts';
import type { Scenario } from '../../format/types.ts';

/** Fetched only for who reads in translation. */
const fetchLocalize = async (): Promise<typeof localize> =>
  (await import('../../format/localize.ts')).localize;

export class WordsController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #wanted: string | undefined;
  /** What was wanted of the interface. */
  #around: string | undefined;
  /** What was wanted when the words came that are there now. */
  #spoken: string | undefined;
  #scenario: Scenario | undefined;
  #localize: typeof localize | undefined;
  #parts: readonly Part[] = ['player'];
  /** Undefined until the first words are there. */
  translator: Translator | undefined;
  helpLines: readonly HelpLine[] = [];

  /** Calls `changed` after the words have become others. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Another language. One whose words cannot be fetched changes nothing; without any words yet it is Dutch. */
  async speak(wanted: string | undefined): Promise<void> {
    this.#wanted = wanted;
    this.#around = wanted;
    try {
      await this.#fetch(this.#parts);
    } catch {
      if (!this.translator && wanted !== undefined) await this.speak(undefined);
    }
  }

  /** What the learner picks of the languages of the scenario: where the interface does not speak it, that stays as it is. */
  async pick(wanted: string): Promise<void> {
    if (isSpoken(wanted)) return this.speak(wanted);
    this.#wanted = wanted;
    try {
      await this.#fetch(this.#parts);
    } catch {
      // It goes on in the words that are there.
    }
  }

  /**
   * More words in the same language.
   * @throws whatever the import of words throws; the words that are there stay.
   */
  async need(part: Part): Promise<void> {
    const parts = [...new Set([...this.#parts, part])];
    await this.#fetch(parts);
    this.#parts = parts;
  }

  /**
   * Makes ready to tell this scenario.
   * @throws whatever that import throws.
   */
  async tell(scenario: Scenario): Promise<void> {
    this.#scenario = scenario;
    if ([this.#wanted, this.#spoken].some((each) => languageIn(scenario, each) !== scenario.language)) {
      this.#localize ??= await fetchLocalize();
    }
  }

  /** The scenario in the language wanted, as far as it is translated. */
  in(scenario: Scenario): Scenario {
    return this.#localize?.(scenario, this.languageOf(scenario)) ?? scenario;
  }

  /** The language in which the scenario is told, as a BCP 47 tag. */
  languageOf(scenario: Scenario): string {
    return languageIn(scenario, this.#spoken);
  }

  async #fetch(parts: readonly Part[]): Promise<void> {
    const wanted = this.#wanted;
    const [translator, helpLines] = await Promise.all([
      createTranslator(this.#around, parts),
      loadHelpLines(this.#around),
      this.#scenario && this.tell(this.#scenario),
    ]);
    if (this.#wanted !== wanted) return;
    this.#spoken = wanted;
    this.translator = translator;
    this.helpLines = helpLines;
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
