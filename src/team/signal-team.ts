import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Policy } from '../format/policy.ts';
import type { Translator } from '../i18n/create.ts';
import { directionOf } from '../i18n/languages.ts';
import { AidsController } from '../elements/controllers/aids-controller.ts';
import { CoverController } from '../elements/controllers/cover-controller.ts';
import { FocusController } from '../elements/controllers/focus-controller.ts';
import { IndexController } from '../elements/controllers/index-controller.ts';
import { LeaveController } from '../elements/controllers/leave-controller.ts';
import { addressBeside } from '../elements/parts/addresses.ts';
import { firstLevel } from '../elements/parts/heading.ts';
import { part } from '../elements/parts/part.ts';
import { SignalElement } from '../elements/parts/signal-element.ts';
import type { Speech } from '../elements/parts/speech.ts';
import { SignalHelp } from '../elements/signal-help/signal-help.ts';
import * as panels from '../elements/signal-shelf/panels.ts';
import { TeamKeeper } from './keep/team-keeper.ts';
import { Meeting } from './meeting/meeting.ts';
import { Overview } from './meeting/overview.ts';
import { PolicyController } from './meeting/policy-controller.ts';
import { drawStage } from './meeting/stages.ts';
import { TeamWords } from './meeting/team-words.ts';
import { left } from './pages/room.ts';
import { RoomController } from './play/room-controller.ts';
import { teamStyles } from './signal-team.styles.ts';

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

  /** What is heard of the keys. */
  @state() private told = '';

  /** Whether anybody has done anything here; before that the focus stays where the page has it. */
  #hasArrived = false;
  readonly #words = new TeamWords(this, () => this.#room.speak());
  readonly #index = new IndexController(this);
  readonly #policy = new PolicyController(this);
  readonly #room = new RoomController(this, this.#words.base);
  readonly #keeper = new TeamKeeper(this);
  readonly #meeting = new Meeting(this, {
    room: this.#room,
    keeper: this.#keeper,
    policy: () => this.#policy.policy,
    policyCome: () => this.#policy.come(),
  });
  readonly #overview = new Overview(this, {
    index: this.#index,
    keeper: this.#keeper,
    open: (id) => void this.#open(id),
    moved: () => (this.#hasArrived = true),
  });
  readonly #leaving = new LeaveController(this, {
    heard: () => this.#words.base.translator?.t('exit.leaving') ?? '',
    stop: () => this.#stop(),
  });
  readonly #cover = new CoverController(this, this.#leaving, () => (this.#hasArrived = true));
  readonly #aids = new AidsController(this, {
    leave: () => this.#leaving.leave(),
    hear: (words) => (this.told = words),
  });

  constructor() {
    super();
    const place = (): string => `${this.#meeting.moment} ${this.#overview.section} ${this.#cover.isCovered}`;
    new FocusController(this, place, () => this.#hasArrived);
  }

  #retry(): void {
    this.#hasArrived = true;
    this.#words.retry();
    void this.#index.load();
  }

  async #open(id: string): Promise<void> {
    this.#hasArrived = true;
    const problem = await this.#meeting.open(addressBeside(this.src ?? '', `${id}.json`) ?? '');
    if (problem) this.#index.fail(problem);
  }

  /** From the screen at once. */
  #stop(): void {
    this.#hasArrived = true;
    this.#meeting.drop('left');
    this.performUpdate();
  }

  get #speech(): Speech | undefined {
    const { scenario } = this.#room;
    const { base } = this.#words;
    return scenario && base.translator && base.speech(scenario, base.translator, this.#policy.policy);
  }

  #screen(base: Translator): TemplateResult | typeof nothing {
    const headingLevel = firstLevel(this.headingLevel);
    const problem = this.#index.problem ?? (this.#words.isMissing ? 'network' : undefined);
    if (problem) return panels.failed(problem, { t: base.t, headingLevel }, () => this.#retry());
    const { team: words } = this.#words;
    if (!words) return nothing;
    const { stage } = this.#meeting;
    const page = { words, headingLevel };
    if (stage === 'left') return left(page, () => this.#meeting.drop('shelf'));
    const speech = this.#speech;
    if (stage === 'shelf' || !speech)
      return this.#overview.draw({ ...page, base, contact: this.#policy.policy.contact });
    const [meeting, room, keeper] = [this.#meeting, this.#room, this.#keeper];
    const leadsAway = this.#leaving.address !== undefined;
    return drawStage(stage, { ...page, speech, leadsAway, meeting, room, keeper });
  }

  protected override render(): TemplateResult {
    const { base, isWhole, isMissing } = this.#words;
    const { translator } = base;
    const hasFailed = isMissing || this.#index.problem !== undefined;
    // What the page has put between the tags stays until there is something in its place.
    if (!translator || (!isWhole && !hasFailed)) return html`<slot></slot>`;
    const { t, language } = translator;
    const { stage } = this.#meeting;
    const session = stage === 'playing' ? this.#room.session : undefined;
    const above = {
      t,
      first: this.#aids.first({ language, session, listens: true }),
      dots: this.#aids.dots,
      hasLeft: stage === 'left',
    };
    return html`<div
      class="team ${stage}${this.#aids.classes}"
      part="frame"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${this.#cover.draw(
        above,
        html`<div class="main" part="content" aria-busy=${!this.#index.trainings && !hasFailed}>
            ${this.#screen(translator)}
          </div>
          <footer part="footer">
            ${part(SignalHelp, {
              translator,
              lines: base.helpLines(this.#room.scenario),
              local: this.#policy.policy['help-lines'] ?? [],
            })}
          </footer>`,
      )}
      <p class="heard" role="status">${this.told}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-team': SignalTeam;
  }
}
