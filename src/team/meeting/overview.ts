/** What a team sees while nothing is played: what it can play, and the pages about its file. */
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import type { IndexController } from '../../elements/controllers/index-controller.ts';
import { Seeking } from '../../elements/signal-shelf/seeking.ts';
import type { TeamKeeper } from '../keep/team-keeper.ts';
import { about } from '../pages/about.ts';
import type { CycleStep } from '../pages/cycle.ts';
import type { PageOptions } from '../pages/facilitator.ts';
import { type Section, nav } from '../pages/nav.ts';
import { shelf } from '../pages/shelf.ts';

interface Around {
  readonly index: IndexController;
  readonly keeper: TeamKeeper;
  /** Plays the training that is called so. */
  readonly open: (id: string) => void;
  /** Somebody went to another part of it. */
  readonly moved: () => void;
}

interface OverviewOptions extends PageOptions {
  /** The words of a learner's shelf. */
  readonly base: Translator;
  /** Whom one asks for advice here; undefined where the organisation names nobody. */
  readonly contact: string | undefined;
}

export class Overview {
  readonly #host: ReactiveControllerHost;
  readonly #around: Around;
  readonly #seeking: Seeking;
  #section: Section = 'play';

  constructor(host: ReactiveControllerHost, around: Around) {
    this.#host = host;
    this.#around = around;
    this.#seeking = new Seeking(host);
  }

  get section(): Section {
    return this.#section;
  }

  draw(options: OverviewOptions): TemplateResult {
    const { words, headingLevel, base, contact = base.t('policy.contact') } = options;
    const page = { words, headingLevel };
    return html`${nav(this.#section, words, (section) => this.#go(section))}
    ${
      this.#section === 'play'
        ? this.#shelf(options)
        : about(this.#section, this.#around.keeper, {
            ...page,
            contact,
            openFor: (step) => this.#openFor(step),
          })
    }`;
  }

  #shelf({ words, headingLevel, base }: OverviewOptions): TemplateResult {
    const trainings = this.#trainings;
    if (!trainings) return html`<p>${words.t('team.loading')}</p>`;
    return shelf(trainings, this.#around.keeper, {
      ...{ words, headingLevel, base, seeking: this.#seeking },
      open: this.#around.open,
    });
  }

  /** The easiest first; within a level in the order of the index. */
  get #trainings(): readonly IndexEntry[] | undefined {
    return this.#around.index.trainings
      ?.filter(({ withdrawn }) => !withdrawn)
      .toSorted((one, other) => one.level - other.level);
  }

  #go(section: Section): void {
    this.#section = section;
    this.#around.moved();
    this.#host.requestUpdate();
  }

  /** What is played in a step of the cycle, by the names that `compile` gives; to practise, anything on the shelf. */
  #openFor({ name, form }: CycleStep): (() => void) | undefined {
    if (name === 'practise') return () => this.#go('play');
    const ending = form === undefined ? '-booster' : `-${form}`;
    const found = this.#trainings?.find(({ id }) => id.endsWith(ending));
    return found && (() => this.#around.open(found.id));
  }
}
