import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Policy } from '../format/policy.ts';
import { SAFE_POLICY } from '../format/policy.ts';
import { type IndexEntry, readIndex } from '../format/training-index.ts';
import { directionOf } from '../i18n/languages.ts';
import { type TeamTranslator, createTeamTranslator, teamLanguage } from '../i18n/team.ts';
import { type ErrorCode, errorEvent } from '../reporting/index.ts';
import { AidsController } from '../elements/controllers/aids-controller.ts';
import { FocusController } from '../elements/controllers/focus-controller.ts';
import { LanguageController } from '../elements/controllers/language-controller.ts';
import { LeaveController } from '../elements/controllers/leave-controller.ts';
import { WordsController } from '../elements/controllers/words-controller.ts';
import { addressBeside } from '../elements/parts/addresses.ts';
import { bar, cover } from '../elements/parts/bar.ts';
import { fetchJson } from '../elements/parts/fetch-json.ts';
import { firstLevel } from '../elements/parts/heading.ts';
import { part } from '../elements/parts/part.ts';
import { SignalElement } from '../elements/parts/signal-element.ts';
import type { Speech } from '../elements/parts/speech.ts';
import { SignalHelp } from '../elements/signal-help/signal-help.ts';
import { ANYTHING, type Wish } from '../elements/signal-shelf/filters.ts';
import * as panels from '../elements/signal-shelf/panels.ts';
import { findPolicy } from '../elements/signal-training/load.ts';
import { LEAST_FLOOR, type OpenSession, type TeamSession, addSession, closeSession } from './file/index.ts';
import { filePanel } from './keep/panel.ts';
import { sessionOf } from './keep/session-of.ts';
import { TeamKeeper } from './keep/team-keeper.ts';
import { about } from './pages/about.ts';
import type { CycleStep } from './pages/cycle.ts';
import { after, before } from './pages/facilitator.ts';
import { type Section, nav } from './pages/nav.ts';
import { left, note, talk } from './pages/room.ts';
import { seen } from './pages/seen.ts';
import { shelf } from './pages/shelf.ts';
import { RoomController } from './play/room-controller.ts';
import { scene } from './play/scene.ts';
import { teamStyles } from './signal-team.styles.ts';
import { CALLED_OFF } from '../elements/parts/called-off.ts';

/** What is on the screen: the choice, what the leader reads, what all read, the play, the talk, what the leader reads then. */
type Stage = 'shelf' | 'before' | 'note' | 'playing' | 'talk' | 'seen' | 'after' | 'left';

/**
 * A room, one screen and somebody who leads: a team plays a story or a round together, counts hands, and keeps what it did in a
 * file of its own. It tells the page nothing. What stands between its tags is shown where and until the room is there.
 *
 * @example
 * ```html
 * <signal-team src="/trainings/index.json" exit-url="/">This page needs JavaScript.</signal-team>
 * ```
 * @customElement signal-team
 * @attr {string} lang - language, here or on any ancestor; the page's, else Dutch; the play goes on when it changes
 * @fires {CustomEvent<Failure>} signal-error - the list, or a training, cannot be shown, with a code
 * @csspart frame - all of it
 * @csspart bar - above every screen, and always in sight: hiding, leaving
 * @csspart content - the screen
 * @csspart footer - help
 * @csspart cover - what hides the screen
 */
export class SignalTeam extends SignalElement {
  static readonly tag = 'signal-team';
  static override styles = teamStyles;

  /** URL of `index.json` (`signal-training compile`); the trainings stand beside it. */
  @property() src: string | null = null;
  /** URL of the organisation's policy. */
  @property({ attribute: 'policy-src' }) policySrc: string | null = null;
  /** The organisation's policy, instead of `policy-src`; left out: ask advice without naming anyone. */
  @property({ attribute: false }) policy: Policy | null = null;
  /** Where leaving leads; without it the team stays and reads that it has stopped. */
  @property({ attribute: 'exit-url' }) exitUrl: string | null = null;
  /** Level of the first heading, 1 to 6, to fit in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private stage: Stage = 'shelf';
  /** While nothing is played. */
  @state() private section: Section = 'play';
  @state() private team: TeamTranslator | undefined;
  @state() private trainings: readonly IndexEntry[] | undefined;
  @state() private problem: ErrorCode | undefined;
  @state() private wish: Wish = ANYTHING;
  @state() private isUnfolded = false;
  /** Undefined until somebody has said it. */
  @state() private people: number | undefined;
  @state() private isCovered = false;
  /** What is heard of the keys. */
  @state() private told = '';
  /** What was played stands in the file. */
  @state() private isAdded = false;
  /** What was played, as it may be told. */
  @state() private closed: TeamSession | undefined;

  /** What was played, as it was counted; in memory alone. */
  #counted: OpenSession | undefined;

  #hasArrived = false;
  #wanted: string | undefined;
  #loading = new AbortController();
  #policy: Policy = SAFE_POLICY;
  readonly #words = new WordsController(this, () => this.#room.speak());
  readonly #room = new RoomController(this, this.#words);
  readonly #keeper = new TeamKeeper(this);
  readonly #leaving = new LeaveController(this, {
    heard: () => this.#words.translator?.t('exit.leaving') ?? '',
    stop: () => this.#stop(),
  });
  readonly #aids = new AidsController(this, {
    leave: () => this.#leaving.leave(),
    hear: (words) => (this.told = words),
  });

  constructor() {
    super();
    new LanguageController(this, (language) => void this.#speak(language));
    new FocusController(
      this,
      () => `${this.stage} ${this.section} ${this.isCovered} ${this.#moment}`,
      () => this.#hasArrived,
    );
  }

  get #moment(): string {
    const view = this.stage === 'playing' ? this.#room.session?.view : undefined;
    return view ? `${view.visit} ${view.phase}` : '';
  }

  protected override willUpdate(changed: PropertyValues<SignalTeam>): void {
    if (!this.hasUpdated || changed.has('src')) void this.#load();
    if (!this.hasUpdated || changed.has('policy') || changed.has('policySrc')) void this.#loadPolicy();
  }

  /** A language whose words do not come changes nothing. */
  async #speak(wanted: string | undefined): Promise<void> {
    const language = teamLanguage(wanted);
    this.#wanted = wanted;
    try {
      const [team] = await Promise.all([
        createTeamTranslator(language),
        this.#words.speak(language),
        this.#words.need('shelf'),
        this.#words.need('afterwards'),
        this.#words.need('review'),
      ]);
      if (this.#wanted === wanted) this.team = team;
    } catch {
      this.problem ??= 'network';
    }
  }

  async #load(): Promise<void> {
    this.#loading.abort(CALLED_OFF);
    const { signal } = (this.#loading = new AbortController());
    this.trainings = undefined;
    this.problem = undefined;
    try {
      const loaded = this.src ? await fetchJson(this.src, signal) : { problem: 'no-scenario' as const };
      if (signal.aborted) return;
      const found = 'problem' in loaded ? loaded : readIndex(loaded.value);
      if ('problem' in found) this.#failed(found.problem);
      else this.trainings = found.trainings.filter(({ withdrawn }) => !withdrawn).toSorted(byLevel);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #loadPolicy(): Promise<void> {
    const { policy, policySrc } = this;
    const found = await findPolicy(
      { scenario: null, src: null, policy, policySrc },
      new AbortController().signal,
    );
    if (policy !== this.policy || policySrc !== this.policySrc) return;
    this.#policy = found.policy;
    if (found.problem) this.dispatchEvent(errorEvent(found.problem));
    this.requestUpdate();
  }

  #failed(problem: ErrorCode): void {
    this.problem = problem;
    this.dispatchEvent(errorEvent(problem));
  }

  #retry(): void {
    this.#hasArrived = true;
    if (!this.team) void this.#speak(this.#wanted);
    void this.#load();
  }

  async #open(id: string): Promise<void> {
    this.#hasArrived = true;
    const opened = await this.#room.open(addressBeside(this.src ?? '', `${id}.json`) ?? '');
    if (opened === 'opened') this.stage = 'before';
    else if (opened) this.#failed(opened);
  }

  #begin(): void {
    this.isAdded = false;
    this.#room.begin(this.#policy);
    this.stage = 'playing';
  }

  #drop(): void {
    this.#room.drop();
    this.#counted = undefined;
    this.closed = undefined;
  }

  #toShelf = (): void => {
    this.#drop();
    this.stage = 'shelf';
  };

  /** What was counted is gone, and from the screen at once; the file is the team's, and stays. */
  #stop(): void {
    this.#hasArrived = true;
    this.#drop();
    this.stage = 'left';
    this.performUpdate();
  }

  get #floor(): number {
    return this.#keeper.team?.floor ?? LEAST_FLOOR;
  }

  /** Nothing more is counted: only what was closed is told, and nothing of a story but that it was played. */
  #finish(): void {
    this.#counted = sessionOf(this.#room, this.people ?? 0);
    this.closed = this.#counted && closeSession(this.#counted, this.#floor);
    this.stage = this.closed && this.closed.items.length > 0 ? 'seen' : 'talk';
  }

  #add(): void {
    const { team } = this.#keeper;
    if (team && this.#counted) this.isAdded = this.#keeper.change(addSession(team, this.#counted), 'added');
  }

  #uncover = (): void => {
    this.isCovered = false;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.hide')?.focus();
  };

  #screen(team: TeamTranslator, speech: Speech | undefined): TemplateResult | typeof nothing {
    const headingLevel = firstLevel(this.headingLevel);
    const page = { words: team, headingLevel };
    if (this.problem) {
      const base = this.#words.translator;
      return base ? panels.failed(this.problem, { t: base.t, headingLevel }, () => this.#retry()) : nothing;
    }
    if (this.stage === 'left') return left(page, this.#toShelf);
    if (this.stage === 'shelf' || !speech) {
      return html`${nav(this.section, team, (section) => this.#go(section))}
      ${this.section === 'play' ? this.#shelf(team) : this.#about(team, this.section)}`;
    }
    const people = this.people ?? 0;
    switch (this.stage) {
      case 'before':
        return before({
          ...page,
          people: this.people,
          title: speech.scenario.title,
          countPeople: (count) => (this.people = Number.isInteger(count) ? count : undefined),
          go: () => (this.stage = 'note'),
          back: this.#toShelf,
        });
      case 'note':
        return note({ ...page, speech, people, floor: this.#floor, go: () => this.#begin() });
      case 'playing':
        return scene(this.#room, {
          ...page,
          speech,
          people,
          floor: this.#floor,
          finish: () => this.#finish(),
        });
      case 'seen':
        return this.closed
          ? seen(this.#room, { ...page, speech, closed: this.closed, go: () => (this.stage = 'talk') })
          : nothing;
      case 'talk':
        return talk({ ...page, speech, go: () => (this.stage = 'after') });
      case 'after':
        return after(page, this.#kept(team, headingLevel), this.#toShelf);
    }
  }

  /** The file, and once there is one what was played for it. */
  #kept(team: TeamTranslator, headingLevel: number): TemplateResult {
    const { t } = team;
    return html`${filePanel(this.#keeper, { words: team, headingLevel: Math.min(headingLevel + 1, 6) })}
    ${
      this.#keeper.team && !this.isAdded
        ? html`<div class="file">
            <p>${t('team.file.addText')}</p>
            <button class="button primary" @click=${() => this.#add()}>${t('team.file.add')}</button>
          </div>`
        : nothing
    }`;
  }

  #go(section: Section): void {
    this.#hasArrived = true;
    this.section = section;
  }

  /** What stands in the file, of which there must be one. */
  #about(words: TeamTranslator, section: Exclude<Section, 'play'>): TemplateResult {
    return about(section, this.#keeper, {
      words,
      headingLevel: firstLevel(this.headingLevel),
      contact: this.#policy.contact ?? this.#words.translator?.t('policy.contact') ?? '',
      openFor: (step) => this.#openFor(step),
    });
  }

  /** What is played in a step of the cycle, by the names that `compile` gives; to practise, anything on the shelf. */
  #openFor({ name, form }: CycleStep): (() => void) | undefined {
    if (name === 'practise') return () => this.#go('play');
    const ending = form === undefined ? '-booster' : `-${form}`;
    const found = this.trainings?.find(({ id }) => id.endsWith(ending));
    return found && (() => void this.#open(found.id));
  }

  #shelf(words: TeamTranslator): TemplateResult {
    const { trainings, wish, isUnfolded } = this;
    const base = this.#words.translator;
    if (!trainings || !base) return html`<p>${words.t('team.loading')}</p>`;
    return shelf(trainings, this.#keeper, {
      ...{ words, base, wish, isUnfolded },
      headingLevel: firstLevel(this.headingLevel),
      fold: (isNow) => (this.isUnfolded = isNow),
      changed: (changed) => (this.wish = changed),
      open: (id) => void this.#open(id),
    });
  }

  get #speech(): Speech | undefined {
    const { scenario } = this.#room;
    const { translator } = this.#words;
    return scenario && translator && this.#words.speech(scenario, translator, this.#policy);
  }

  protected override render(): TemplateResult {
    const { team, isCovered } = this;
    const { translator, isWhole } = this.#words;
    if (!translator || (!(team && isWhole) && !this.problem)) return html`<slot></slot>`;
    const { t, language } = translator;
    const { address, leave } = this.#leaving;
    const out = this.stage === 'left' && address === undefined ? {} : { out: { t, address, leave } };
    const session = this.stage === 'playing' ? this.#room.session : undefined;
    const first = this.#aids.first({ language, session, listens: true });
    return html`<div
      class="team ${this.stage}${this.#aids.classes}"
      part="frame"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${
        isCovered
          ? cover({ t }, { ...out, headingLevel: firstLevel(this.headingLevel), uncover: this.#uncover })
          : nothing
      }
      <div ?hidden=${isCovered}>
        ${bar({ t }, { ...out, first, hide: () => this.#cover() })}
        <div class="main" part="content" aria-busy=${!this.trainings && !this.problem}>
          ${team ? this.#screen(team, this.#speech) : nothing}
        </div>
        <footer part="footer">
          ${part(SignalHelp, {
            translator,
            lines: this.#words.helpLines(this.#room.scenario),
            local: this.#policy['help-lines'] ?? [],
          })}
        </footer>
      </div>
      <p class="heard" role="status">${this.told}</p>
    </div>`;
  }

  #cover(): void {
    this.#hasArrived = true;
    this.isCovered = true;
  }
}

/** The easiest first; within a level in the order of the index. */
const byLevel = (one: IndexEntry, other: IndexEntry): number => one.level - other.level;

declare global {
  interface HTMLElementTagNameMap {
    'signal-team': SignalTeam;
  }
}
