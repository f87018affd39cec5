/** Above every screen, and always in sight: how far, how one likes to read, a pause from onlookers, and the way out. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import { heading } from './heading.ts';
import { icon } from './icons.ts';

export interface WayOut {
  readonly t: Translator['t'];
  /** Undefined where the host named no page: then one can stop. */
  readonly address: string | undefined;
  readonly leave: (event: Event) => void;
}

export interface BarOptions {
  /** Absent where there is nothing left to leave. */
  readonly out?: WayOut;
  readonly hide: () => void;
  /** What stands at its beginning. */
  readonly first?: unknown;
}

export function bar({ t }: Pick<WayOut, 't'>, { out, hide, first = nothing }: BarOptions): TemplateResult {
  return html`<div class="bar" part="bar">
    ${first}
    <button class="pill hide" @click=${hide}>${icon('cover')}<span>${t('exit.cover')}</span></button>
    ${out ? wayOut(out) : nothing}
  </div>`;
}

/** A link wherever it leads somewhere: it works also where our code does not. */
function wayOut({ t, address, leave }: WayOut): TemplateResult {
  if (address === undefined) {
    return html`<button class="pill out" @click=${leave}>
      ${icon('leave')}<span>${t('exit.leave')}</span>
    </button>`;
  }
  return html`<a class="pill out" href=${address} rel="nofollow noreferrer" @click=${leave}
    >${icon('leave')}<span>${t('exit.leaveTo')}</span></a
  >`;
}

/** Instead of the screen, for who looks over a shoulder: it says nothing of what it hides. */
export function cover(
  { t }: Pick<WayOut, 't'>,
  {
    out,
    uncover,
    headingLevel,
    dots,
  }: {
    readonly out?: WayOut;
    readonly uncover: () => void;
    readonly headingLevel: number;
    /** How often Shift was pressed. */
    readonly dots: unknown;
  },
): TemplateResult {
  return html`<div class="cover" part="cover">
    ${heading(headingLevel, t('exit.coverTitle'), { focus: true })}
    <div class="row">
      <button class="pill" @click=${uncover}><span>${t('exit.uncover')}</span></button>
      ${out ? wayOut(out) : nothing}
    </div>
    ${dots}
  </div>`;
}
