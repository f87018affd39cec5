import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Act, Phase, Stay, Step, View } from '../../engine/index.ts';
import { isRound } from '../../format/round.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { icon } from '../parts/icons.ts';
import type { Marking } from '../parts/line.ts';
import { part } from '../parts/part.ts';
import { say } from '../parts/part-events.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalElement } from '../parts/signal-element.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { reading } from '../stores/reading.ts';
import { baseStyles } from '../styles/base.ts';
import { frameStyles } from '../styles/frame.ts';
import { markStyles } from '../styles/mark.ts';
import { talkStyles } from '../styles/talk.ts';
import { crossing, isCrossing } from './crossing.ts';
import { folded } from './folded.ts';
import { PlaceKeeper, roomAbove } from './keep-place.ts';
import { onKey } from './keys.ts';
import { titleOf, toldOnce } from './places.ts';
import { rhythmStyles } from './rhythm.styles.ts';
import { sceneStyles } from './signal-stage.styles.ts';
import { linesOf, stay, toldOf } from './stay.ts';
import { choices } from './turns/choices.ts';
import { goOn } from './turns/continue.ts';
import { judge } from './turns/judge.ts';
import { note } from './turns/note.ts';
import { route } from './turns/route.ts';
import type { TurnOptions } from './turns/turn.ts';
import { turnStyles } from './turns/turn.styles.ts';

/** How each phase of play asks for the learner's turn; an end asks for nothing. */
const turns: Readonly<Record<Phase, (options: TurnOptions) => TemplateResult | typeof nothing>> = {
  choosing: choices,
  judging: judge,
  routing: route,
  noting: note,
  continuing: goOn,
  consequence: goOn,
  ended: () => nothing,
};

/**
 * The conversation, which grows downwards: what was said stays where it is, an answer comes below it, and the next scene
 * below that. What is long out of sight folds to a line.
 *
 * @fires {CustomEvent<Act>} act - what the learner does
 * @fires {CustomEvent} pass - the learner would rather not be in the place that the story has moved to
 */
export class SignalStage extends SignalElement {
  static readonly tag = 'signal-stage';
  static override styles = [
    baseStyles,
    talkStyles,
    frameStyles,
    markStyles,
    sceneStyles,
    turnStyles,
    rhythmStyles,
  ];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) view: View | undefined;
  /** The stays before this one. */
  @property({ attribute: false }) past: readonly Stay[] = [];
  /** What was decided so far; the last is what is being answered now. */
  @property({ attribute: false }) steps: readonly Step[] = [];
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  @property({ attribute: false }) base = '';
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  /** What draws a picture; null where the training has none. */
  @property({ attribute: false }) Picture: typeof SignalPicture | null = null;
  /** An answer was given without picking one. */
  @state() private isMissing = false;
  /** The line, or the place on a picture, whose toggle Tab comes to. */
  @state() private stop: string | undefined;
  /** The stay whose lines came all at once, because the learner asked for them. */
  @state() private shown: string | undefined;
  /** The stay that the learner has agreed to see from another place. */
  @state() private agreed: number | undefined;
  /** Stays that are folded to a line. */
  @state() private folded: ReadonlySet<number> = new Set();
  /** Folded stays that were opened again. */
  @state() private opened: ReadonlySet<number> = new Set();
  /** Of the stays before this one those that there is something to tell of. */
  #told: readonly Stay[] = [];
  /** What the learner reads without deciding begins here, and stays open. */
  #readFrom = Infinity;
  /** The stay that the learner has just come to. */
  #newest = 0;
  /** The latest press has only shown what was still to come. */
  #isHurried = false;
  /** Whether this drawing goes on from the one before, so that nothing may move. */
  #isGrowing = false;

  readonly #place = new PlaceKeeper();

  constructor() {
    super();
    new FocusController(
      this,
      () => `${this.#moment} ${this.#isAsking}`,
      () => this.arrived,
      (target) => {
        if (!this.#isGrowing) return [target, 'start'];
        return this.#place.comesIntoSight(target) ? undefined : [target, 'nearest'];
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#place.connect(this.parentElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#place.disconnect();
  }

  get #moment(): string {
    return this.view ? momentOf(this.view) : '';
  }

  /** Whether the learner is asked if they want to go along. */
  get #isAsking(): boolean {
    const { view } = this;
    return view !== undefined && view.visit !== this.agreed && isCrossing(view, this.#told.at(-1)?.view);
  }

  #act = (act: Act): void => {
    this.#holdLast();
    say(this, 'act', act);
  };

  #holdLast(): void {
    // What is asked next about a case of a round follows on no line of its own.
    const read = this.renderRoot.querySelectorAll('.line, .did');
    this.#place.hold(read.item(read.length - 1));
  }

  #mark = (line: string, on: boolean): void => {
    this.stop = line;
    if (!this.#isHurried) this.#act({ type: 'mark', line, on });
  };

  /** A picture stands there at once, so that a press on it is never one for what is still to come. */
  #markPlace(line: string, on: boolean): void {
    this.stop = line;
    this.#act({ type: 'mark', line, on });
  }

  /** A press shows what is still to come, and on a line does no more than that. */
  #hurry = (): void => {
    const root = this.renderRoot as ShadowRoot;
    this.#isHurried = root.getAnimations().some(({ playState }) => playState === 'running');
    this.shown = this.#moment;
  };

  get #isCalm(): boolean {
    return !reading().isAtOnce && this.shown !== this.#moment;
  }

  /**
   * At an ending the run is over, and takes no marks any more; between two blocks there is nothing to notice; and what a case
   * was made of has been told with its explanation.
   */
  #canMark({ phase, scene }: View): boolean {
    const isBetween = this.speech !== undefined && isRound(this.speech.scenario) && !scene.case;
    const isExplained = phase === 'consequence' && scene.turn.kind === 'judge';
    return phase !== 'ended' && !isBetween && !isExplained;
  }

  protected override willUpdate(changed: PropertyValues<SignalStage>): void {
    const { view } = this;
    if (changed.has('past')) this.#told = toldOf(this.past);
    if (!view || !changed.has('view')) return;
    const before = changed.get('view');
    if (before && momentOf(before) === momentOf(view)) return;
    this.isMissing = false;
    this.stop = undefined;
    const isSameRun = before !== undefined && view.visit >= before.visit;
    this.#isGrowing = isSameRun && !this.#told.some((told) => told.view.visit > before.visit);
    if (!isSameRun) this.opened = new Set();
    if (view.visit <= this.#readFrom) this.#readFrom = Infinity;
    this.#newest = this.#isGrowing ? view.visit : Math.min(view.visit, this.#readFrom);
    if (this.#isGrowing) this.folded = new Set([...this.folded, ...this.#outOfSight()]);
    else {
      // Who comes back to a run, or jumps in it, has not come here by reading.
      const until = Math.min(view.visit - 1, this.#readFrom);
      this.folded = new Set(this.#told.map((each) => each.view.visit).filter((visit) => visit < until));
    }
  }

  protected override update(changed: PropertyValues): void {
    const isHeld = changed.has('view') ? this.#isGrowing : changed.has('agreed') || changed.has('opened');
    if (isHeld) this.#keep(() => super.update(changed));
    else super.update(changed);
  }

  /**
   * What is long out of sight and folds, as far as the page can follow: what is read must not move. By what is on screen
   * before anything is drawn, so that it folds in the same drawing in which the next comes.
   */
  #outOfSight(): readonly number[] {
    const last = this.#told.at(-1)?.view.visit ?? 0;
    const stays = [...this.renderRoot.querySelectorAll('.stay')];
    const newest = stays.at(-1);
    if (!newest) return [];
    let room = roomAbove(newest);
    return this.#told.flatMap(({ view: { visit } }, index) => {
      if (visit >= last || visit >= this.#readFrom || this.folded.has(visit)) return [];
      const box = stays[index]?.getBoundingClientRect();
      if (!box || box.bottom > 0 || box.height > room) return [];
      room -= box.height;
      return [visit];
    });
  }

  #keep(change: () => void): void {
    this.#place.keep(this.renderRoot.querySelector<HTMLElement>('.room'), change);
  }

  #unfold(visit: number, index: number): void {
    this.#place.hold(this.renderRoot.querySelectorAll('.stay').item(index));
    const opened = new Set(this.opened);
    if (!opened.delete(visit)) opened.add(visit);
    this.opened = opened;
  }

  #picture(
    { scene: { picture }, marked }: View,
    marking: Marking['on'],
    speech: Speech,
  ): DirectiveResult | typeof nothing {
    const { base, Picture } = this;
    if (!picture || !Picture) return nothing;
    return part(
      Picture,
      { speech, picture, base, marked, isOver: !marking, stop: marking?.stop ?? '' },
      { mark: ({ detail }) => this.#markPlace(detail.line, detail.on) },
      { class: 'drawn' },
    );
  }

  /** All that can be marked now, in the order in which it stands. */
  get #markable(): readonly { readonly id: string }[] {
    const { view, Picture } = this;
    if (!view) return [];
    const spots = Picture && view.scene.picture?.spots;
    return [...(spots ?? []), ...linesOf(toldOnce(view, this.#told.at(-1)?.view))];
  }

  /** Where Tab comes to at first: of what has just come the first that can be marked. */
  get #firstStop(): string | undefined {
    const { view } = this;
    const answer = view?.phase === 'consequence' ? view.consequence?.lines.length : undefined;
    return this.#markable.at(-(answer ?? 0))?.id;
  }

  #stay({ view, step }: Stay, index: number, speech: Speech): TemplateResult {
    const { visit } = view;
    const isNow = index === this.#told.length;
    const before = this.#told[index - 1]?.view;
    const isFolded = !isNow && this.folded.has(visit);
    const isOpen = !isFolded || this.opened.has(visit);
    const isAsking = isNow && this.#isAsking;
    const calm =
      isNow && this.#isCalm ? `calm ${view.phase === 'consequence' ? 'answering' : 'arriving'}` : '';
    return html`<article class="stay ${isNow ? 'now' : ''} ${view.phase} ${calm}">
      ${isFolded ? folded({ number: index + 1, view, step, before, isOpen, speech, unfold: () => this.#unfold(visit, index) }) : nothing}
      ${isOpen && !isAsking ? this.#open(view, step, index, speech) : nothing}
    </article>`;
  }

  #open(whole: View, step: Step | undefined, index: number, speech: Speech): TemplateResult {
    const isNow = index === this.#told.length;
    const canMark = this.#canMark(whole);
    const before = this.#told[index - 1]?.view;
    const view = toldOnce(whole, before);
    const marking = isNow && canMark ? { stop: this.stop ?? this.#firstStop, mark: this.#mark } : undefined;
    return stay({
      view,
      speech,
      step,
      headingLevel: this.headingLevel,
      before,
      title: view === whole ? titleOf(view, before, speech) : undefined,
      marked: this.view?.marked ?? view.marked,
      ...(marking && { marking }),
      isNew: view.visit !== this.#newest ? undefined : view.phase === 'consequence' ? 'answer' : 'stay',
      picture: this.#picture(view, marking, speech),
      hint: index === 0 && canMark ? hint(speech) : nothing,
    });
  }

  /** A form must not carry an answer from one visit into the next, so each visit and phase draws its own. */
  #turn(view: View, speech: Speech): unknown {
    if (this.#isAsking) return this.#crossing(view, speech);
    const { isMissing } = this;
    const options = {
      view,
      speech,
      headingLevel: this.headingLevel,
      // Where nothing is told that is new, what is new is the question.
      focus: toldOnce(view, this.#told.at(-1)?.view) !== view,
      isMissing,
      miss: this.#miss,
      act: this.#act,
    };
    return html`${keyed(momentOf(view), turns[view.phase](options))}
    ${
      view.canSkip && view.phase !== 'continuing'
        ? html`<button class="plain skip" @click=${() => this.#act({ type: 'skip' })}>
            ${speech.t('scene.skip')}
          </button>`
        : nothing
    }`;
  }

  #crossing(view: View, speech: Speech): TemplateResult {
    const { visit } = view;
    return crossing(view, speech, this.headingLevel, {
      goAlong: () => {
        this.#holdLast();
        this.agreed = visit;
      },
      read: () => {
        this.#readFrom = visit;
        say(this, 'pass');
      },
      skip: () => say(this, 'pass'),
    });
  }

  /** The focus goes to the group, whose description then says what is missing, also to who hears the page. */
  #miss = (isMissing: boolean): void => {
    this.isMissing = isMissing;
    if (!isMissing) return;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  #keys = (event: KeyboardEvent): void => {
    const place = onKey(event);
    if (place !== undefined) this.stop = this.#markable[place]?.id;
    this.#isHurried = false;
    this.shown = this.#moment;
  };

  override render(): TemplateResult | typeof nothing {
    const { view, speech } = this;
    if (!view || !speech) return nothing;
    const step = view.phase === 'consequence' ? this.steps.at(-1) : undefined;
    const now: Stay = { view, ...(step && { step }) };
    const { script } = toldOnce(view, this.#told.at(-1)?.view).scene;
    const coming = Math.min((view.consequence?.lines ?? script).length, 9);
    return html`<div class="talk" @pointerdown=${this.#hurry} @keydown=${this.#keys}>
      ${repeat(
        [...this.#told, now],
        (each) => each.view.visit,
        (each, index) =>
          each === now
            ? this.#stay(now, index, speech)
            : guard([each.view, speech, this.#stateOf(each.view.visit)], () =>
                this.#stay(each, index, speech),
              ),
      )}
      <div class="asked ${this.#isCalm ? 'calm' : ''} after-${coming}">${this.#turn(view, speech)}</div>
      <div class="room"></div>
    </div>`;
  }

  /** What can still change of a stay that is over. */
  #stateOf(visit: number): string {
    return `${this.folded.has(visit)} ${this.opened.has(visit)} ${visit === this.#newest}`;
  }
}

const momentOf = ({ visit, phase }: View): string => `${visit} ${phase === 'consequence'}`;

/** Said once in a run, above the first lines, so that the toggles explain themselves without a word at each. */
function hint({ t }: Speech): TemplateResult {
  return html`<p class="hint small">
    ${t('scene.hint')} ${icon('mark')}<span class="heard">“${t('scene.mark')}”</span>
  </p>`;
}
