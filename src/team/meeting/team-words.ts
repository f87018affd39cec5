/** The words of the room: those of whoever leads, and those of the learner's screens that a team sees too. In one language. */
import type { ReactiveControllerHost } from 'lit';
import { negotiate } from '../../i18n/languages.ts';
import { type TeamTranslator, createTeamTranslator } from '../../i18n/team.ts';
import { LanguageController } from '../../elements/controllers/language-controller.ts';
import { WordsController } from '../../elements/controllers/words-controller.ts';

export class TeamWords {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly base: WordsController;
  /** Undefined until they have come for the first time. */
  team: TeamTranslator | undefined;
  /** None came, so that nothing can be shown. */
  isMissing = false;
  #wanted: string | undefined;

  /** Calls `changed` after the words have become others. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.base = new WordsController(host, changed);
    new LanguageController(host, (language) => void this.#speak(language));
  }

  /** Whether nothing is missing that a screen says. */
  get isWhole(): boolean {
    return this.team !== undefined && this.base.isWhole;
  }

  retry(): void {
    if (this.isMissing) void this.#speak(this.#wanted);
  }

  /** A language whose words do not come changes nothing. */
  async #speak(wanted: string | undefined): Promise<void> {
    const language = negotiate(wanted);
    this.#wanted = wanted;
    let team: TeamTranslator | undefined;
    try {
      [team] = await Promise.all([
        createTeamTranslator(language),
        this.base.speak(language),
        this.base.need('shelf'),
        this.base.need('afterwards'),
        this.base.need('review'),
      ]);
    } catch {
      // Said on the screen, in the words of a card, which come with the code.
    }
    if (this.#wanted !== wanted) return;
    this.team = team ?? this.team;
    this.isMissing = this.team === undefined;
    this.#host.requestUpdate();
  }
}
