/** What a page puts on paper is kept, instead of asking a printer; until `restore`. */
export function keepPaper(): { readonly sheets: readonly Document[]; readonly restore: () => void } {
  const sheets: Document[] = [];
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'appendChild') as {
    readonly value: (this: Node, child: Node) => Node;
  };
  // Before the frame is told that it has come, and prints.
  Node.prototype.appendChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child instanceof HTMLIFrameElement) {
      const instead = (): void => {
        const view = child.contentWindow;
        if (view) view.print = () => void sheets.push(view.document);
      };
      child.addEventListener('load', instead, { capture: true });
    }
    own.value.call(this, child);
    return child;
  };
  return { sheets, restore: () => void Object.defineProperty(Node.prototype, 'appendChild', own) };
}
