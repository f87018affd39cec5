/** The styles of an element in the document it is in; a page may take it into a frame, which shares none with the page. */
import { CSSResult, type CSSResultOrNative, adoptStyles } from 'lit';

const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

export function adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.flatMap((style) => sheetIn(ownerDocument, style) ?? []);
}

/** Undefined in a document that is not shown, where nothing has a style. */
function sheetIn(owner: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  const view = owner.defaultView;
  if (!view || !(style instanceof CSSResult)) return undefined;
  const sheets = sheetsOf.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  sheetsOf.set(owner, sheets);
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  sheets.set(style, sheet);
  return sheet;
}
