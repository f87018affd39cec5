/** The lines of the play: speech with the speaker's name, narration, and while playing a small toggle to mark each. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Line } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { icon } from './icons.ts';
import { inline } from './rich-text.ts';
import { type Speech, named, told } from './speech.ts';

interface LineOptions {
  readonly speech: Speech;
  /** Whom the learner plays in this scene. */
  readonly as: string;
  /** Left out where the play is only read. */
  readonly marking?: Marking;
}

export interface Marking {
  /** Tells the lists in a shadow root apart. */
  readonly list: string;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (line: string, on: boolean) => void;
}

/** Every line can be marked, cue or not, and all look alike: nothing shows where to look. */
export function lines(items: readonly Line[], options: LineOptions): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ol class="script">
    ${items.map((item, position) => line(item, position, options))}
  </ol>`;
}

function line(item: Line, position: number, { speech, as, marking }: LineOptions): TemplateResult {
  const isMarked = marking?.marked.has(item.id) ?? false;
  // By place, not by name: the names of a round's cases tell the answer to whoever looks into the page.
  const id = marking ? `${marking.list}-${position}` : undefined;
  const kind = item.speaker ? (item.speaker === as || item.speaker === LEARNER ? 'own' : 'said') : 'told';
  return html`<li class="line ${kind} ${isMarked ? 'marked' : ''}">
    <p id=${id ?? nothing} ${told(speech, item.lang)}>
      ${item.speaker ? html`<span class="speaker">${named(item.speaker, speech)}<span class="heard">:</span></span>` : nothing}
      <span class="words">${inline(item.text, speech)}</span>
    </p>
    ${
      marking
        ? html`<button
            class="mark"
            aria-pressed=${isMarked}
            aria-label=${speech.t('scene.mark')}
            aria-describedby=${id ?? nothing}
            @click=${() => marking.onMark(item.id, !isMarked)}
          >
            ${icon('mark')}
          </button>`
        : nothing
    }
  </li>`;
}
