/** The words of the room: those of whoever leads, and those of the learner's screens that a team sees too. In one language. */
import type { ReactiveControllerHost } from 'lit';
import { type Language, negotiate } from '../../i18n/languages.ts';
import type { Part } from '../../i18n/create.ts';
import { type TeamTranslator, createTeamTranslator } from '../../i18n/team.ts';
import { LanguageController } from '../../elements/controllers/language-controller.ts';
import { WordsController } from '../../elements/controllers/words-controller.ts';

/** What a team is shown of the words of play, beside the first scene. */
const PARTS: readonly Part[] = ['shelf', 'afterwards', 'review'];

export class TeamWords {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly base: WordsController;
  /** Those that have come. */
  readonly #teams = new Map<Language, TeamTranslator>();
  /** Whether it is known what came of those that were wanted, once. */
  #isOver = false;
  #wanted: string | undefined;

  /** Calls `changed` after the words have become others. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.base = new WordsController(host, changed);
    new LanguageController(host, (language) => void this.#speak(language));
  }

  /** In the language of the others; undefined until they have come in that. */
  get team(): TeamTranslator | undefined {
    const { translator } = this.base;
    return translator && this.#teams.get(translator.language);
  }

  /** Whether nothing is missing that a screen says. */
  get isWhole(): boolean {
    return this.team !== undefined && PARTS.every((part) => this.base.has(part));
  }

  /** None came, so that nothing can be shown. */
  get isMissing(): boolean {
    return this.#isOver && !this.isWhole;
  }

  retry(): void {
    if (this.isMissing) void this.#speak(this.#wanted);
  }

  /** A language whose words do not come, of the team or of play, changes nothing. */
  async #speak(wanted: string | undefined): Promise<void> {
    this.#wanted = wanted;
    try {
      await this.#turnTo(negotiate(wanted), () => this.#wanted === wanted);
    } catch {
      // Said on the screen where there is nothing else, in the words of a card, which come with the code.
    }
    this.#isOver ||= this.#wanted === wanted;
    this.#host.requestUpdate();
  }

  async #turnTo(language: Language, isWanted: () => boolean): Promise<void> {
    const team = this.#fetch(language);
    // What is on screen stays as it is until all of it can be said otherwise.
    if (this.isWhole) await team;
    if (!isWanted()) return;
    await Promise.all([team, this.base.speak(language), ...PARTS.map((part) => this.base.need(part))]);
    // Where those of play could not be had it is Dutch.
    if (this.base.translator) await this.#fetch(this.base.translator.language);
  }

  async #fetch(language: Language): Promise<void> {
    if (!this.#teams.has(language)) this.#teams.set(language, await createTeamTranslator(language));
  }
}
