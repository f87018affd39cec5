import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Act, Phase, View } from '../../engine/index.ts';
import type { Line, Scene } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { part } from '../parts/part.ts';
import { say } from '../parts/part-events.ts';
import { phrase } from '../parts/rich-text.ts';
import { placeOf } from '../parts/steps.ts';
import { type Speech, naming } from '../parts/speech.ts';
import { SignalElement } from '../parts/signal-element.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { baseStyles } from '../styles/base.ts';
import { markStyles } from '../styles/mark.ts';
import { talkStyles } from '../styles/talk.ts';
import { consequence } from './consequence.ts';
import { lines } from '../parts/line.ts';
import { sceneStyles } from './signal-scene.styles.ts';
import { turnStyles } from './turns/turn.styles.ts';
import { choices } from './turns/choices.ts';
import { goOn } from './turns/continue.ts';
import { judge } from './turns/judge.ts';
import { note } from './turns/note.ts';
import { route } from './turns/route.ts';
import type { TurnOptions } from './turns/turn.ts';

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
 * One scene as a conversation: what is said and seen, and the learner's turn.
 *
 * @fires {CustomEvent<Act>} act - what the learner does
 */
export class SignalScene extends SignalElement {
  static readonly tag = 'signal-scene';
  static override styles = [baseStyles, talkStyles, markStyles, sceneStyles, turnStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) view: View | undefined;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  @property({ attribute: false }) base = '';
  /** Where this scene stands among the others: makes each heading its own. Empty: between cases, with nothing to notice. */
  @property() count = '';
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  /** What draws a picture; null where the training has none. */
  @property({ attribute: false }) Picture: typeof SignalPicture | null = null;
  /** An answer was given without picking one. */
  @state() private isMissing = false;
  #turnShown: string | undefined;

  constructor() {
    super();
    new FocusController(
      this,
      () => `${this.view?.visit} ${this.view?.phase === 'consequence'}`,
      () => this.arrived,
    );
  }

  #act = (act: Act): void => {
    say(this, 'act', act);
  };

  /** At an ending the run is over, and takes no marks any more. */
  #canMark({ phase }: View): boolean {
    return this.count !== '' && phase !== 'ended';
  }

  #mark = (line: string, on: boolean): void => this.#act({ type: 'mark', line, on });

  #lines(items: readonly Line[], list: string, view: View, speech: Speech): TemplateResult | typeof nothing {
    return lines(items, {
      speech,
      as: view.scene.as,
      ...(this.#canMark(view) && { marking: { list, marked: view.marked, onMark: this.#mark } }),
    });
  }

  #heading({ scene, phase }: View, speech: Speech): TemplateResult {
    const isFocus = phase !== 'consequence';
    const place = placeOf(scene, speech);
    const content = html`${this.count ? html`<span class="count">${this.count}</span>` : nothing}
    ${place ? html`<span ${place.told}>${place.name}</span>` : html`<span>${speech.t('scene.goesOn')}</span>`}`;
    return heading(this.headingLevel, content, { focus: isFocus });
  }

  protected override willUpdate(): void {
    const turn = this.view && turnOf(this.view);
    if (turn !== this.#turnShown) this.isMissing = false;
    this.#turnShown = turn;
  }

  #picture({ scene: { picture }, marked }: View, speech: Speech): DirectiveResult | typeof nothing {
    const { base, Picture } = this;
    if (!picture || !Picture) return nothing;
    return part(
      Picture,
      { speech, picture, base, marked },
      { mark: ({ detail }) => this.#mark(detail.line, detail.on) },
    );
  }

  /** A form must not carry an answer from one visit into the next, so each visit and phase draws its own. */
  #turn(view: View, speech: Speech): unknown {
    const { isMissing } = this;
    const headingLevel = this.headingLevel + 1;
    const options = { view, speech, headingLevel, isMissing, miss: this.#miss, act: this.#act };
    return keyed(turnOf(view), turns[view.phase](options));
  }

  /** The focus goes to the group, whose description then says what is missing, also to who hears the page. */
  #miss = (isMissing: boolean): void => {
    this.isMissing = isMissing;
    if (!isMissing) return;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  override render(): TemplateResult | typeof nothing {
    const { view, speech } = this;
    if (!view || !speech) return nothing;
    const { scene } = view;
    return html`<article>
      <header>${this.#heading(view, speech)} ${playedAs(scene, speech)}</header>
      ${this.#picture(view, speech)} ${this.#canMark(view) ? hint(speech) : nothing}
      ${this.#lines(scene.script, 'line', view, speech)} ${written(view, speech)}
      ${
        view.consequence
          ? consequence(view.consequence, {
              speech,
              view,
              headingLevel: this.headingLevel + 1,
              lines: (items, list) => this.#lines(items, list, view, speech),
            })
          : nothing
      }
      ${this.#turn(view, speech)}
      ${
        view.canSkip && view.phase !== 'continuing'
          ? html`<button class="plain skip" @click=${() => this.#act({ type: 'skip' })}>
              ${speech.t('scene.skip')}
            </button>`
          : nothing
      }
    </article>`;
  }
}

const turnOf = ({ visit, phase }: View): string => `${visit} ${phase}`;

function playedAs({ as }: Scene, speech: Speech): TemplateResult | typeof nothing {
  if (as === LEARNER) return nothing;
  return html`<p class="as">${naming('scene.as', as, speech)}</p>`;
}

/** Said once in a scene, above the lines, so that the toggles explain themselves without a word at each. */
function hint({ t }: Speech): TemplateResult {
  return html`<p class="hint small">${t('scene.hint')} ${icon('mark')}</p>`;
}

/** What the learner wrote in the note that this scene reads. */
function written({ scene, written: phrases }: View, speech: Speech): TemplateResult | typeof nothing {
  if (!scene.reads) return nothing;
  const { t } = speech;
  return html`<aside class="written">
    <p class="small">${icon('pen')} ${t('scene.written')}</p>
    ${
      phrases.length === 0
        ? html`<p>${t('scene.writtenNothing')}</p>`
        : html`<ul class="voice">
            ${phrases.map(({ text }) => html`<li>${phrase(text, speech)}</li>`)}
          </ul>`
    }
  </aside>`;
}
