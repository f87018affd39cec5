/** A picture with places to mark, and beside it the same places as a list: either way counts the same. */
import { type TemplateResult, html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Picture, Spot } from '../../scenario/types.ts';
import { icon } from '../icons.ts';
import type { Speech } from '../speech.ts';

interface PictureOptions {
  readonly speech: Speech;
  /** Pictures are addressed relative to the scenario's own file. */
  readonly base: string;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (spot: string, on: boolean) => void;
}

export function picture({ src, alt, spots, lang }: Picture, options: PictureOptions): TemplateResult {
  const { base, speech } = options;
  return html`<figure lang=${lang ?? nothing}>
    <div class="picture">
      <img src=${new URL(src, base).href} alt=${alt} />
      ${spots.map((spot) => onPicture(spot, options))}
    </div>
    ${
      spots.length > 0
        ? html`<figcaption>
            <p class="small">${speech.t('picture.list')}</p>
            <ul>
              ${spots.map((spot) => inList(spot, options))}
            </ul>
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function onPicture(spot: Spot, { marked, onMark }: PictureOptions): TemplateResult {
  const isMarked = marked.has(spot.id);
  return html`<button
    class="spot"
    aria-pressed=${isMarked}
    aria-label=${spot.label}
    ${ref((element) => place(element, spot.at))}
    @click=${() => onMark(spot.id, !isMarked)}
  >
    ${isMarked ? icon('mark') : nothing}
  </button>`;
}

function inList(spot: Spot, { marked, onMark, speech }: PictureOptions): TemplateResult {
  const isMarked = marked.has(spot.id);
  const id = `spot-${spot.cue}`;
  return html`<li class="line ${isMarked ? 'marked' : ''}">
    <p id=${id}>${spot.label}</p>
    <button
      class="mark"
      aria-pressed=${isMarked}
      aria-label=${speech.t('scene.mark')}
      aria-describedby=${id}
      @click=${() => onMark(spot.id, !isMarked)}
    >
      ${icon('mark')}
    </button>
  </li>`;
}

/** Through the style object, because a strict content security policy refuses style attributes. */
function place(element: Element | undefined, [left, top, width, height]: Spot['at']): void {
  if (!(element instanceof HTMLElement)) return;
  const { style } = element;
  style.setProperty('left', `${left}%`);
  style.setProperty('top', `${top}%`);
  style.setProperty('width', `${width}%`);
  style.setProperty('height', `${height}%`);
}
