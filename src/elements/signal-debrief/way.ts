/**
 * The way as a line of dots, each with its number and a sign: a shape, and never colour alone. A list of tabs, so that one
 * is open at a time, the whole line is one stop for Tab, and arrows move along it.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { signMark } from '../parts/sign-mark.ts';
import type { Speech } from '../parts/speech.ts';
import type { Stop } from './stops.ts';

interface WayOptions {
  readonly speech: Speech;
  /** Tells the lines of a round apart; its words name the line. */
  readonly label: string;
  /** Among all stops, from 0. */
  readonly from: number;
  readonly opened: number | undefined;
  /** The one whose name is read under the line. */
  readonly pointed: number | undefined;
  readonly point: (stop: number | undefined) => void;
  readonly open: (stop: number) => void;
}

export function way(stops: readonly Stop[], options: WayOptions): TemplateResult {
  const { speech, label, from, opened, pointed, point } = options;
  const isHere = (stop: number | undefined): boolean =>
    stop !== undefined && stop >= from && stop < from + stops.length;
  const first = isHere(opened) ? opened : from;
  // What is open has its name above it already.
  const shown = isHere(pointed) && pointed !== opened ? pointed : undefined;
  const named = shown === undefined ? undefined : stops[shown - from];
  return html`<div
      class="way"
      role="tablist"
      aria-label=${label}
      @keydown=${moved}
      @focusout=${() => point(undefined)}
    >
      ${stops.map((stop, index) => tab(stop, from + index, from + index === first, options))}
    </div>
    ${
      named || !isHere(opened)
        ? html`<p class="caption small" aria-hidden="true">
            ${named ? captionOf(named, speech) : speech.t('debrief.openStep')}
          </p>`
        : nothing
    }`;
}

function tab(
  stop: Stop,
  index: number,
  isFirst: boolean,
  { speech, label, opened, point, open }: WayOptions,
): TemplateResult {
  const isOpen = index === opened;
  // Each line of a round has a first case.
  const within = stop.block === undefined ? nothing : html`${label}, `;
  return html`<button
    role="tab"
    class="stop ${stop.sign ?? 'none'}"
    id="stop-${index}"
    aria-selected=${isOpen}
    aria-controls=${isOpen ? 'opened' : nothing}
    tabindex=${isFirst ? 0 : -1}
    @click=${() => open(index)}
    @focus=${() => point(index)}
    @pointerenter=${() => point(index)}
  >
    ${signMark(stop.sign)}
    <span class="number" aria-hidden="true">${stop.number}</span>
    <span class="heard">${within}${captionOf(stop, speech)}</span>
  </button>`;
}

/** “Step 3: He wants his number in it”. */
export function nameOf({ number, name, block }: Stop, { t }: Speech): TemplateResult {
  return html`${t(block === undefined ? 'debrief.step' : 'debrief.oneCase', { number })}${
    name ? html`: <span ${name.told}>${name.name}</span>` : nothing
  }`;
}

/** The same with what became of it: “ – this helps”. */
export function captionOf(stop: Stop, speech: Speech): TemplateResult {
  return html`${nameOf(stop, speech)}${stop.sign ? ` – ${speech.t(`sign.${stop.sign}`)}` : nothing}`;
}

const ENDS: Readonly<Record<string, (tabs: readonly HTMLElement[]) => HTMLElement | undefined>> = {
  Home: (tabs) => tabs[0],
  End: (tabs) => tabs.at(-1),
};

function moved(event: KeyboardEvent): void {
  const line = event.currentTarget as HTMLElement;
  const tabs = [...line.querySelectorAll<HTMLElement>('[role=tab]')];
  const isMirrored = getComputedStyle(line).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isMirrored ? -1 : 1,
    ArrowLeft: isMirrored ? 1 : -1,
    ArrowDown: 1,
    ArrowUp: -1,
  };
  const by = steps[event.key];
  const here = tabs.indexOf(event.target as HTMLElement);
  const there = by === undefined ? ENDS[event.key]?.(tabs) : tabs[here + by];
  if (by === undefined && !there) return;
  event.preventDefault();
  there?.focus();
}
