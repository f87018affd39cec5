/**
 * Translators that enter a page put each text in a `<font>`, one in the other. Lit goes on writing to the text it made, which
 * is nowhere any more, and what it should have replaced stays on screen without an error. So before each drawing the texts
 * stand bare again, in the words of the translator, who sees what is drawn anew and translates that.
 */
export function unwrapTexts(root: ParentNode): void {
  for (const wrapper of root.querySelectorAll('font')) {
    // Inside one that is bare already.
    if (!root.contains(wrapper)) continue;
    const holdsMore = [...wrapper.querySelectorAll('*')].some(({ localName }) => localName !== 'font');
    if (holdsMore || hasMarkers(wrapper)) wrapper.replaceWith(...wrapper.childNodes);
    // One text: of two that stand side by side Lit would know the first.
    else wrapper.replaceWith(wrapper.textContent);
  }
}

/** Lit finds its places again by comments. */
function hasMarkers(wrapper: Element): boolean {
  const comments = document.createTreeWalker(wrapper, NodeFilter.SHOW_COMMENT);
  return comments.nextNode() !== null;
}
