import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Picture, Spot } from '../../format/types.ts';
import { addressBeside } from '../parts/addresses.ts';
import { icon } from '../parts/icons.ts';
import { say } from '../parts/part-events.ts';
import { type Speech, told } from '../parts/speech.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';
import { markStyles } from '../styles/mark.ts';
import { talkStyles } from '../styles/talk.ts';
import { pictureStyles } from './signal-picture.styles.ts';

/**
 * A picture with places to mark, and beside it the same places as a list: either way counts the same. Where the picture does
 * not come, what can be seen on it stands there in words, and the list does all that the picture would.
 *
 * @fires {CustomEvent<{line: string, on: boolean}>} mark - a spot is marked, or no longer
 */
export class SignalPicture extends SignalElement {
  static readonly tag = 'signal-picture';
  static override styles = [baseStyles, talkStyles, markStyles, pictureStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  @property({ attribute: false }) base = '';
  @property({ attribute: false }) marked: ReadonlySet<string> = new Set();
  /** Nothing can be marked any more. */
  @property({ attribute: false }) isOver = false;
  /** Whose toggle Tab comes to, of all that can be marked here and around: one of these places, or none. */
  @property({ attribute: false }) stop = '';

  @state() private isMissing = false;
  /** A picture that is asked for again is another one to the browser. */
  #attempt = 0;

  protected override willUpdate(changed: PropertyValues<SignalPicture>): void {
    const before = changed.get('picture');
    if (changed.has('base') || (changed.has('picture') && before?.src !== this.picture?.src)) {
      this.isMissing = false;
    }
  }

  #askAgain(): void {
    this.#attempt += 1;
    this.isMissing = false;
  }

  #toggle({ id }: Spot): void {
    say(this, 'mark', { line: id, on: !this.marked.has(id) });
  }

  /** For who points; who does not has the list, and need not come by every place twice. */
  #onPicture(spot: Spot, speech: Speech): TemplateResult | typeof nothing {
    const isMarked = this.marked.has(spot.id);
    const at = ref((element) => place(element, spot.at));
    if (this.isOver) return isMarked ? html`<span class="spot marked" ${at}>${icon('mark')}</span>` : nothing;
    return html`<button
      class="spot ${isMarked ? 'marked' : ''}"
      tabindex="-1"
      aria-pressed=${isMarked}
      aria-label=${spot.label}
      ${told(speech, spot.langs?.['label'])}
      ${at}
      @click=${() => this.#toggle(spot)}
    >
      ${isMarked ? icon('mark') : nothing}
    </button>`;
  }

  #inList(spot: Spot, position: number, speech: Speech): TemplateResult {
    const isMarked = this.marked.has(spot.id);
    const id = `spot-${position}`;
    return html`<li class="line ${isMarked ? 'marked' : ''}">
      <p id=${id} ${told(speech, spot.langs?.['label'])}><span class="words">${spot.label}</span></p>
      ${
        this.isOver
          ? isMarked
            ? html`<span class="mark">${icon('mark')}</span>`
            : nothing
          : html`<button
              class="mark"
              id="${id}-mark"
              tabindex=${spot.id === this.stop ? '0' : '-1'}
              aria-pressed=${isMarked}
              aria-label=${speech.t('scene.mark')}
              aria-labelledby="${id}-mark ${id}"
              @click=${() => this.#toggle(spot)}
            >
              ${icon('mark')}
            </button>`
      }
    </li>`;
  }

  #drawn({ src, alt, spots, langs }: Picture, speech: Speech): TemplateResult {
    const image = html`<img
      src=${addressBeside(this.base, src) ?? nothing}
      alt=${alt}
      ${told(speech, langs?.['alt'])}
      @error=${() => (this.isMissing = true)}
    />`;
    return html`<div class="picture">
      ${keyed(this.#attempt, image)} ${spots.map((spot) => this.#onPicture(spot, speech))}
    </div>`;
  }

  #inWords({ alt, langs }: Picture, speech: Speech): TemplateResult {
    return html`<div class="instead">
      <p class="small" role="status">${speech.t('picture.missing')}</p>
      <p class="voice" ${told(speech, langs?.['alt'])}>${alt}</p>
      <button class="plain" @click=${() => this.#askAgain()}>${speech.t('error.reload')}</button>
    </div>`;
  }

  #list(spots: readonly Spot[], speech: Speech): TemplateResult {
    return html`<div class="list">
      <p class="small" id="list">${speech.t('picture.list')}</p>
      <ul aria-labelledby="list">
        ${spots.map((spot, position) => this.#inList(spot, position, speech))}
      </ul>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech, picture } = this;
    if (!speech || !picture) return nothing;
    const { spots } = picture;
    return html`${this.isMissing ? this.#inWords(picture, speech) : this.#drawn(picture, speech)}
    ${spots.length > 0 ? this.#list(spots, speech) : nothing}`;
  }
}

/** Through the style object, because a strict content security policy refuses style attributes. */
function place(element: Element | undefined, [left, top, width, height]: Spot['at']): void {
  if (!(element instanceof HTMLElement)) return;
  const { style } = element;
  // A small spot is made large enough to hit (styles), around the same middle and never beyond the edge.
  style.setProperty(
    'left',
    `clamp(0px, ${left + width / 2}% - max(${width}%, 24px) / 2, 100% - max(${width}%, 24px))`,
  );
  style.setProperty(
    'top',
    `clamp(0px, ${top + height / 2}% - max(${height}%, 24px) / 2, 100% - max(${height}%, 24px))`,
  );
  style.setProperty('width', `${width}%`);
  style.setProperty('height', `${height}%`);
}
