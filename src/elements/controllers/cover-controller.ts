/** The bar above every screen, and what hides the screen from onlookers. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import { bar, cover } from '../parts/bar.ts';
import { firstLevel } from '../parts/heading.ts';
import type { SignalElement } from '../parts/signal-element.ts';
import type { LeaveController } from './leave-controller.ts';

interface Above {
  readonly t: Translator['t'];
  /** What stands first in the bar. */
  readonly first: unknown;
  /** What the cover has of it. */
  readonly dots: unknown;
  /** Whether somebody has stopped here. */
  readonly hasLeft: boolean;
}

export class CoverController {
  readonly #host: SignalElement & { readonly headingLevel: number };
  readonly #leaving: LeaveController;
  readonly #covered: () => void;
  isCovered = false;

  /** Calls `covered` when somebody hides the screen. */
  constructor(
    host: SignalElement & { readonly headingLevel: number },
    leaving: LeaveController,
    covered: () => void,
  ) {
    this.#host = host;
    this.#leaving = leaving;
    this.#covered = covered;
  }

  draw({ t, first, dots, hasLeft }: Above, screen: unknown): TemplateResult {
    const { isCovered } = this;
    const out = this.#leaving.out(t, hasLeft);
    const headingLevel = firstLevel(this.#host.headingLevel);
    return html`${
        isCovered
          ? cover({ t }, { ...out, dots, headingLevel, uncover: () => void this.#uncover() })
          : nothing
      }
      <div ?hidden=${isCovered}>${bar({ t }, { ...out, first, hide: () => this.#cover() })} ${screen}</div>`;
  }

  #cover(): void {
    this.isCovered = true;
    this.#covered();
    this.#host.requestUpdate();
  }

  /** Back to where somebody was: at the button that hid the screen. */
  async #uncover(): Promise<void> {
    this.isCovered = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.hide')?.focus();
  }
}
