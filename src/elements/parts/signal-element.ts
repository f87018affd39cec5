/**
 * What all our elements are. Their shadow roots are closed: session recorders and analytics that a page has for other
 * reasons read open ones by default, and would take along what a learner answers.
 */
import { LitElement, type PropertyValues } from 'lit';
import { ignoreSecondClick } from './one-click.ts';
import { unwrapTexts } from './translated.ts';
import { adopt } from '../styles/adopt.ts';
import { VERSION } from './version.ts';

/** Handed to each root that is made; one object for all, so that no part is open where the others are not. */
const rootOptions: ShadowRootInit = { mode: 'closed' };

export class SignalElement extends LitElement {
  /** Of this package, so that another copy on the page can say which was first. */
  static readonly version: string = VERSION;

  constructor() {
    super();
    // On the way in, before anything inside hears of it.
    this.addEventListener('click', ignoreSecondClick, { capture: true });
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow(rootOptions);
    adopt(root, this.#styles);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    unwrapTexts(this.renderRoot);
    super.update(changed);
  }

  /** Another document has taken the element: the styles stay behind. */
  adoptedCallback(): void {
    if (this.renderRoot instanceof ShadowRoot) adopt(this.renderRoot, this.#styles);
  }

  get #styles(): typeof SignalElement.elementStyles {
    return (this.constructor as typeof SignalElement).elementStyles;
  }
}

/** An element as a class that knows the tag it goes by where that is free. */
export interface ElementClass<Made extends SignalElement = SignalElement> {
  readonly tag: string;
  new (): Made;
}

/** From now on roots are open: for audits and tests, which must look inside. Of use only before the first element. */
export function openRoots(): void {
  rootOptions.mode = 'open';
}

/** Whether scripts of the page can read along. */
export function hasOpenRoots(): boolean {
  return rootOptions.mode === 'open';
}
