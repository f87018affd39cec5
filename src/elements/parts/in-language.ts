/**
 * Whatever a scenario says stands in an element that carries the language it is in and the direction that is written in:
 * neither need be those of the interface around it, and a voice or a full stop would go wrong (WCAG 3.1.2, 1.3.2).
 */
import { noChange } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';
import { directionOf } from '../../i18n/languages.ts';

/** Of the few languages on a page; asked for a looking back's every line. */
const directions = new Map<string, string>();

function directionFor(tag: string): string {
  const direction = directions.get(tag) ?? directionOf(tag);
  directions.set(tag, direction);
  return direction;
}

class InLanguage extends Directive {
  #element: Element | undefined;
  #tag: string | undefined;

  render(tag: string): typeof noChange {
    if (tag === this.#tag) return noChange;
    this.#tag = tag;
    this.#element?.setAttribute('lang', tag);
    this.#element?.setAttribute('dir', directionFor(tag));
    return noChange;
  }

  override update({ element }: ElementPart, [tag]: [string]): typeof noChange {
    this.#element = element;
    return this.render(tag);
  }
}

/** On an element that holds text in this language, a BCP 47 tag, and nothing in another. */
export const inLanguage = directive(InLanguage);
