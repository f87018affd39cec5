/** What the page knows beside what its desk does: what was handed over, and in which language it speaks. */
import { AUTHOR_LANGUAGES, type AuthorLanguage } from '../../../i18n/languages.ts';
import { type PageTranslator, createPageTranslator } from '../../../i18n/page.ts';
import type { Look } from '../../preview/look.ts';
import type { Desk } from '../../preview/page/desk/desk.ts';
import { type Handed, TooMuch } from '../reading/files.ts';
import { painted } from '../reading/painted.ts';
import type { Workshop } from './workshop.ts';

export type Trouble = 'tooMuch' | 'unreadable' | 'nothing';

export class Page {
  readonly desk: Desk;
  readonly workshop: Workshop;
  readonly #changed: () => void;
  readonly #say: (words: string) => void;
  #translator: PageTranslator;
  #handed: Handed | undefined;
  #look: Look | undefined;
  /** What is being read now. */
  #reading: Handed | undefined;
  #trouble: Trouble | undefined;
  /** Why what was asked for last could not be taken along. */
  #refusal = '';

  constructor(desk: Desk, workshop: Workshop, changed: () => void, say: (words: string) => void) {
    this.desk = desk;
    this.workshop = workshop;
    this.#changed = changed;
    this.#say = say;
    this.#translator = createPageTranslator(languageOf(navigator.languages));
  }

  get translator(): PageTranslator {
    return this.#translator;
  }

  /** What was handed over, once it has been looked at. */
  get handed(): Handed | undefined {
    return this.#look && this.#handed;
  }

  get look(): Look | undefined {
    return this.#look;
  }

  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  get refusal(): string {
    return this.#refusal;
  }

  speak(language: AuthorLanguage): void {
    this.#translator = createPageTranslator(language);
    if (this.#look) this.#see(this.workshop.speak(language));
    else this.#changed();
  }

  /** Takes what was handed over; what stood here before stays where it cannot be read. */
  async open(handed: Handed | undefined): Promise<void> {
    if (!handed) return;
    await this.#read(handed, (files) => this.workshop.open(files, this.#translator.language));
  }

  /** Reads the same once more. */
  async again(): Promise<void> {
    if (this.#handed) await this.#read(this.#handed, (files) => this.workshop.reopen(files));
  }

  /** Says why something was not taken along; an empty text where it was. */
  refuse(words: string): void {
    this.#refusal = words;
    this.#say(words);
    this.#changed();
  }

  async #read(
    handed: Handed,
    look: (files: Awaited<ReturnType<Handed['read']>>) => Look | undefined,
  ): Promise<void> {
    // The same handed over once more is another reading.
    const reading = { ...handed };
    this.#reading = reading;
    this.#trouble = undefined;
    this.#refusal = '';
    this.#changed();
    this.#say(this.#translator.t('reading'));
    await painted();
    try {
      const files = await handed.read();
      // Something else was handed over meanwhile: that is what is to be seen.
      if (this.#reading !== reading) return;
      this.#trouble = files.size === 0 ? 'nothing' : undefined;
      const seen = files.size === 0 ? undefined : look(files);
      if (seen) {
        this.#handed = handed;
        this.#see(seen);
      }
    } catch (error) {
      if (this.#reading !== reading) return;
      this.#trouble = error instanceof TooMuch ? 'tooMuch' : 'unreadable';
    }
    this.#reading = undefined;
    if (this.#trouble) this.#say(this.#translator.t(`trouble.${this.#trouble}`));
    this.#changed();
  }

  #see(look: Look): void {
    this.#look = look;
    const count = look.problems.filter(({ severity }) => severity === 'error').length;
    if (count > 0) this.desk.turnTo('problems');
    this.desk.see(look);
    this.#say(this.#translator.t('seen', { count }));
    this.#changed();
  }
}

/** The first of what somebody reads that is spoken here; Dutch where none is. */
function languageOf(tags: readonly string[]): AuthorLanguage {
  const primary = tags.map((tag) => tag.split('-')[0]);
  const [first] = primary.flatMap((tag) => AUTHOR_LANGUAGES.find((one) => one === tag) ?? []);
  return first ?? 'nl';
}
