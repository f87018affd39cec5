import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Act, Phase, View } from '../../engine/index.ts';
import type { Line } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { part } from '../parts/part.ts';
import { phrase } from '../parts/rich-text.ts';
import { type Speech, nameOf } from '../parts/speech.ts';
import { SignalElement } from '../signal-element.ts';
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

/** Few scenes have one. Outside the class, as `fetchLookingBack`. */
const fetchPicture = async (): Promise<typeof SignalPicture> =>
  (await import('../signal-picture/signal-picture.ts')).SignalPicture;

/**
 * One scene as a conversation: what is said and seen, and the learner's turn.
 *
 * @fires {CustomEvent<Act>} act - what the learner does
 */
export class SignalScene extends SignalElement {
  static readonly tag = 'signal-scene';
  static override styles = [baseStyles, talkStyles, markStyles, sceneStyles, turnStyles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) view!: View;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  @property({ attribute: false }) base = '';
  /** Where this scene stands among the others: makes each heading its own. Empty: between cases, with nothing to notice. */
  @property() count = '';
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  /** There once a scene has needed it. */
  @state() private Picture: typeof SignalPicture | undefined;

  constructor() {
    super();
    new FocusController(this, () => `${this.view.visit} ${this.view.phase === 'consequence'}`);
  }

  #act = (act: Act): void => {
    this.dispatchEvent(new CustomEvent('act', { detail: act }));
  };

  /** At an ending the run is over, and takes no marks any more. */
  get #canMark(): boolean {
    return this.count !== '' && this.view.phase !== 'ended';
  }

  #mark = (line: string, on: boolean): void => this.#act({ type: 'mark', line, on });

  #lines = (items: readonly Line[], list: string): TemplateResult | typeof nothing =>
    lines(items, {
      speech: this.speech,
      as: this.view.scene.as,
      ...(this.#canMark && { marking: { list, marked: this.view.marked, onMark: this.#mark } }),
    });

  #heading(): TemplateResult {
    const { t } = this.speech;
    const { place, lang } = this.view.scene;
    const isFocus = this.view.phase !== 'consequence';
    const content = html`${this.count ? html`<span class="count">${this.count}</span>` : nothing}
      <span lang=${place ? (lang ?? nothing) : nothing}>${place ?? t('scene.goesOn')}</span>`;
    return heading(this.headingLevel, content, { focus: isFocus });
  }

  #as(): TemplateResult | typeof nothing {
    const { as } = this.view.scene;
    if (as === LEARNER) return nothing;
    return html`<p class="as">${this.speech.t('scene.as', { name: nameOf(as, this.speech) })}</p>`;
  }

  protected override willUpdate(): void {
    if (!this.view.scene.picture || this.Picture) return;
    void fetchPicture().then((Picture) => (this.Picture = Picture));
  }

  #picture(): DirectiveResult | typeof nothing {
    const { speech, base, view, Picture } = this;
    const { picture } = view.scene;
    if (!picture || !Picture) return nothing;
    return part(
      Picture,
      { speech, picture, base, marked: view.marked },
      {
        mark: ({ detail }: CustomEvent<{ line: string; on: boolean }>) => this.#mark(detail.line, detail.on),
      },
    );
  }

  /** Said once in a scene, above the lines, so that the toggles explain themselves without a word at each. */
  #hint(): TemplateResult {
    return html`<p class="hint small">${this.speech.t('scene.hint')} ${icon('mark')}</p>`;
  }

  #written(): TemplateResult | typeof nothing {
    const { scene, written } = this.view;
    const { t, fills } = this.speech;
    if (!scene.reads) return nothing;
    return html`<aside class="written">
      <p class="small">${icon('pen')} ${t('scene.written')}</p>
      ${
        written.length === 0
          ? html`<p>${t('scene.writtenNothing')}</p>`
          : html`<ul class="voice">
              ${written.map(({ text }) => html`<li>${phrase(text, fills)}</li>`)}
            </ul>`
      }
    </aside>`;
  }

  /** A form must not carry an answer from one visit into the next, so each visit and phase draws its own. */
  #turn(): unknown {
    const { view, speech } = this;
    const options = { view, speech, headingLevel: this.headingLevel + 1, act: this.#act };
    return keyed(`${view.visit} ${view.phase}`, turns[view.phase](options));
  }

  override render(): TemplateResult {
    const { view, speech } = this;
    const { scene } = view;
    return html`<article>
      <header>${this.#heading()} ${this.#as()}</header>
      ${this.#picture()} ${this.#canMark ? this.#hint() : nothing} ${this.#lines(scene.script, 'line')}
      ${this.#written()}
      ${
        view.consequence
          ? consequence(view.consequence, {
              speech,
              view,
              headingLevel: this.headingLevel + 1,
              lines: this.#lines,
            })
          : nothing
      }
      ${this.#turn()}
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
