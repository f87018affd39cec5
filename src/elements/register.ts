import { OldBrowser, isTooOld } from './old-browser.ts';
import type { ElementClass, SignalElement } from './parts/signal-element.ts';

/**
 * Registers an element under its own tag, for the page to use. A tag that is taken stays with who has it, and the page's
 * developer is told: `define` would throw, and end the host's whole bundle. Nothing of two copies or versions is ever mixed.
 */
export function register(element: ElementClass & typeof SignalElement): void {
  const { tag } = element;
  const owner = customElements.get(tag);
  if (!owner) customElements.define(tag, isTooOld() ? class extends OldBrowser {} : element);
  else if (owner !== element) {
    console.warn(
      `<${tag}> of signal-training ${element.version} is not used: this page has ${nameOf(owner)}.`,
    );
  }
}

function nameOf(owner: CustomElementConstructor): string {
  return 'version' in owner && typeof owner.version === 'string'
    ? `that of version ${owner.version} already`
    : 'an element of this name that is not ours, or one of ours before 0.2';
}
