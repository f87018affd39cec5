/** The words of a shelf: in the language that is wanted, else in Dutch, else those of a card, which come with the code. */
import type { ReactiveControllerHost } from 'lit';
import { cardTranslator } from '../../i18n/card.ts';
import { type Translator, createTranslator } from '../../i18n/create.ts';
import { LanguageController } from '../controllers/language-controller.ts';

export class ShelfWords {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted: string | undefined;
  /** The latest that was asked for, perhaps the same language again: what comes for an earlier one changes nothing. */
  #latest: object = {};
  /** Undefined until it is known what can be said. */
  translator: Translator | undefined;
  /** The words of a shelf could not be fetched in any language. */
  isWordless = false;
  /** BCP 47 tag of a language that is wanted and whose words could not be fetched. */
  missed: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    new LanguageController(host, (language) => void this.speak(language));
  }

  /** BCP 47 tag of what the page asks for; it may be one the interface does not speak and a training does. */
  get wanted(): string {
    return this.#wanted ?? this.translator?.language ?? '';
  }

  async speak(wanted: string | undefined): Promise<void> {
    this.#wanted = wanted;
    const asked = (this.#latest = {});
    const translator = await translatorIn(wanted);
    if (asked !== this.#latest) return;
    const isWordless = !this.translator || this.isWordless;
    const found = translator ?? (isWordless ? await translatorIn(undefined) : this.translator);
    if (asked !== this.#latest) return;
    this.missed = translator ? undefined : wanted;
    this.isWordless = !found;
    this.translator = found ?? cardTranslator(undefined);
    this.#host.requestUpdate();
  }

  retry(): void {
    void this.speak(this.#wanted);
  }
}

async function translatorIn(language: string | undefined): Promise<Translator | undefined> {
  try {
    return await createTranslator(language, ['shelf', 'afterwards']);
  } catch {
    return undefined;
  }
}
