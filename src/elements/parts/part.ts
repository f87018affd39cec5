/**
 * An element of ours inside another: by its class, not by its tag. A tag may belong to the page, to another version of this
 * library or to a second copy of it; drawn by class, a part is always the one that was meant.
 */
import { Directive, type DirectiveResult, directive } from 'lit/directive.js';
import type { ElementClass, SignalElement } from './signal-element.ts';
import type { PartListeners } from './part-events.ts';

type Told<Part> = Omit<Part, keyof SignalElement | 'render'>;

/** All that a part is told; a new property must be told everywhere. */
type Properties<Part> = {
  readonly [Name in keyof Told<Part>]-?: Exclude<Told<Part>[Name], undefined>;
} & { readonly hidden?: boolean };

type Attributes = Readonly<Record<string, string>>;

class PartDirective extends Directive implements EventListenerObject {
  #part: SignalElement | undefined;
  #listeners: PartListeners = {};

  override render(
    Part: ElementClass,
    properties: object,
    listeners: PartListeners,
    attributes: Attributes,
  ): SignalElement {
    this.#listeners = listeners;
    // Lit keeps the directive where one part takes the place of another.
    if (this.#part?.constructor !== Part) this.#part = this.#make(Part, attributes);
    return Object.assign(this.#part, properties);
  }

  #make(Part: ElementClass, attributes: Attributes): SignalElement {
    registerPart(Part);
    const made = new Part();
    for (const type of Object.keys(this.#listeners)) made.addEventListener(type, this);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  handleEvent(event: Event): void {
    const listener = this.#listeners[event.type as keyof PartListeners];
    (listener as ((event: Event) => void) | undefined)?.(event);
  }
}

const draw = directive(PartDirective);

/**
 * Draws a part. Where it is drawn again it stays the same element, and gets the properties anew.
 *
 * @param listeners by name of event; as attributes, the names are those of the first time
 */
export function part<Part extends SignalElement>(
  Part: ElementClass<Part>,
  properties: Properties<Part>,
  listeners: PartListeners = {},
  attributes: Attributes = {},
): DirectiveResult {
  return draw(Part, properties, listeners, attributes);
}

/** A browser makes an element only of a class with a tag. Any will do, so it is the first that nobody has. */
function registerPart(Part: ElementClass): void {
  if (customElements.getName(Part)) return;
  let name = Part.tag;
  for (let count = 2; customElements.get(name); count += 1) name = `${Part.tag}-${count}`;
  customElements.define(name, Part);
}
