/**
 * The language the host page asks for: the element's own `lang`, else the nearest ancestor's, through shadow roots.
 * The platform has no event for this (whatwg/html#7039), so the roots on the way up are observed for `lang`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asTag } from '../../i18n/languages.ts';
import { hostOf } from '../parts/ancestors.ts';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (language: string | undefined) => void;
  readonly #observer = new MutationObserver(() => this.#read());
  /** Null until it has been read. */
  #wanted: string | undefined | null = null;

  /** Calls `changed` on the first connection and whenever the wanted language becomes another; undefined when nobody says. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (language: string | undefined) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Node | undefined = this.#host; node; node = hostOf(node.getRootNode())) {
      this.#observer.observe(node.getRootNode(), {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const wanted = languageAround(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#changed(wanted);
  }
}

/** An empty `lang` says “unknown”, so the search goes on. */
function languageAround(element: Element): string | undefined {
  for (
    let node: Element | undefined = element;
    node;
    node = node.parentElement ?? hostOf(node.getRootNode())
  ) {
    const language = node.getAttribute('lang');
    if (language) return asTag(language);
  }
  return undefined;
}
