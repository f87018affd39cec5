/** What stands around an element, where shadow roots and slots hide it. */

/** What an element is drawn in: through slots and out of shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? hostOf(element.getRootNode()) ?? null;
}

/** The element whose shadow root this is. */
export function hostOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}
