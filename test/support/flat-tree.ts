/** Looks at a page as a person sees it: through shadow roots and slots, and only at what is visible. */

/** `root` and what is drawn inside it, in the order in which it is drawn. */
export function* flatTree(root: Node): Generator<Node> {
  yield root;
  for (const child of childrenOf(root)) yield* flatTree(child);
}

function childrenOf(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return (rootOf(node) ?? node).childNodes;
}

/** Also a closed one of ours: Lit knows it. */
function rootOf(node: Node): ShadowRoot | undefined {
  if (!(node instanceof Element)) return undefined;
  const root = node.shadowRoot ?? ('renderRoot' in node ? node.renderRoot : undefined);
  return root instanceof ShadowRoot ? root : undefined;
}

/** Also false inside a closed `<details>`. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

export function visible(root: Node, selector: string): HTMLElement[] {
  return [...flatTree(root)].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector) && isVisible(node),
  );
}

/** The visible text, with single spaces; what stands in a line stays together. */
export function textOf(root: Node): string {
  return spoken(root).replaceAll(/\s+/g, ' ').trim();
}

function spoken(node: Node): string {
  if (node instanceof Text) return node.parentElement && isVisible(node.parentElement) ? node.data : '';
  const inside = [...childrenOf(node)].map(spoken).join('');
  return node instanceof Element && !getComputedStyle(node).display.startsWith('inline')
    ? ` ${inside} `
    : inside;
}

/** How a control is called: by what it points at, by its label, else by its text. */
export function nameOf(control: Element): string {
  const pointed = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = control.getRootNode();
  if (pointed.length > 0 && root instanceof ShadowRoot) {
    return pointed
      .flatMap((id) => root.getElementById(id) ?? [])
      .map((element) => element.getAttribute('aria-label') ?? namingText(element))
      .join(' ');
  }
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  return control.getAttribute('aria-label') ?? namingText(label ?? control);
}

/** What is for the eye alone is no part of a name. */
function namingText(element: Element): string {
  if (!isVisible(element)) return element.textContent.trim();
  const hidden = [...element.querySelectorAll('[aria-hidden=true]')]
    .map(textOf)
    .filter((text) => text !== '');
  return hidden.reduce((name, text) => name.replace(text, ''), textOf(element)).trim();
}

/** The element with the focus, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  for (let inside = active; inside; inside = rootOf(inside)?.activeElement ?? null) active = inside;
  return active;
}
