/** The lines of the play: speech with the speaker's name, narration, and while playing a small toggle to mark each. */
import { type TemplateResult, nothing } from 'lit';
import { html } from './lean.ts';
import type { Line, Scene } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { dated } from './dated.ts';
import { headOf } from './head.ts';
import { icon } from './icons.ts';
import { placeOf, tintOf } from './place.ts';
import { type Speech, named, told } from './speech.ts';

interface LineOptions {
  readonly speech: Speech;
  /** Whom the learner plays in this scene. */
  readonly as: string;
  /** How people meet; what stands in a file is stamped. */
  readonly setting?: Scene['setting'] | undefined;
  /** Left out where the play is only read. */
  readonly marking?: Marking;
  /**
   * Whether the first line is what has just come on screen; left out where it never is. Where it can be, it can take the
   * focus for good: a browser that sees that taken away lays out the page at once, to learn whether the focus may stay.
   */
  readonly focus?: boolean;
}

export interface Marking {
  /** Tells the lists in a shadow root apart. */
  readonly list: string;
  readonly marked: ReadonlySet<string>;
  /** Left out where nothing can be marked any more. */
  readonly on?: {
    /** The line whose toggle Tab comes to; the arrows lead to the others. */
    readonly stop: string | undefined;
    readonly mark: (line: string, on: boolean) => void;
  };
}

/** Every line can be marked, cue or not, and all look alike: nothing shows where to look. */
export function lines(items: readonly Line[], options: LineOptions): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ol class="script">
    ${items.map((item, position) => line(item, position, items[position - 1], options))}
  </ol>`;
}

function line(
  item: Line,
  position: number,
  before: Line | undefined,
  { speech, as, setting, marking, focus }: LineOptions,
): TemplateResult {
  const { speaker } = item;
  const isMarked = marking?.marked.has(item.id) ?? false;
  // By place, not by name: the names of a round's cases tell the answer to whoever looks into the page.
  const id = marking ? `${marking.list}-${position}` : undefined;
  const kind = speaker ? (speaker === as || speaker === LEARNER ? 'own' : 'said') : 'told';
  const isNew = focus === true && position === 0;
  const isSame = before !== undefined && speaker === before.speaker;
  const classes = [
    speaker && kind === 'said' ? tintOf(placeOf(speaker, speech.scenario)) : '',
    isSame ? 'same' : '',
    isMarked ? 'marked' : '',
    marking?.on ? 'open' : '',
  ];
  return html`<li class=${`line ${kind} ${classes.join(' ')}`}>
    ${speaker && kind === 'said' && !isSame ? headOf(speaker, speech.scenario) : nothing}
    <p
      id=${id ?? nothing}
      tabindex=${focus !== undefined && position === 0 ? '-1' : nothing}
      ?data-focus=${isNew}
      ${told(speech, item.lang)}
      @click=${marking?.on ? () => pressed(item.id, !isMarked, marking) : nothing}
    >
      ${speaker ? spokenBy(speaker, isSame, speech) : nothing}
      <span class="words">${dated(item.text, setting, speech)}</span>
    </p>
    ${marking && id ? toggle(item, id, isMarked, marking, speech) : nothing}
  </li>`;
}

/** The name is seen where the speaker changes, and heard at each line. */
function spokenBy(speaker: string, isSame: boolean, speech: Speech): TemplateResult {
  return html`<span class=${isSame ? 'heard' : 'speaker'}
    >${named(speaker, speech)}<span class="heard">: </span></span
  >`;
}

function toggle(
  item: Line,
  id: string,
  isMarked: boolean,
  { on }: Marking,
  { t }: Speech,
): TemplateResult | typeof nothing {
  if (!on) return isMarked ? html`<span class="mark">${icon('mark')}</span>` : nothing;
  return html`<button
    class="mark"
    id="${id}-mark"
    tabindex=${item.id === on.stop ? '0' : '-1'}
    aria-pressed=${isMarked}
    aria-label=${t('scene.mark')}
    aria-labelledby="${id}-mark ${id}"
    @click=${() => on.mark(item.id, !isMarked)}
  >
    ${icon('mark')}
  </button>`;
}

/** The whole line is as good as its toggle, except for who selects its words. */
function pressed(line: string, isMarked: boolean, { on }: Marking): void {
  if (document.getSelection()?.isCollapsed !== false) on?.mark(line, isMarked);
}
