/**
 * Registers an element under its tag, unless the tag is taken. A second copy or another version of this library on the
 * page must do no harm, and `define` throws on a taken tag, which would end the host's whole bundle: the first one wins.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
