/** Reads what a translation tool gives back. Nothing in it is fetched or run: entities of its own are refused by the reader. */
import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';

/** A line that came back. */
export interface ReadUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Namespaces of all versions 2. */
const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.';

/** The lines with a translation; undefined where the text is no XLIFF 2. Never throws. */
export function readXliff(text: string): readonly ReadUnit[] | undefined {
  let root: Element | null;
  try {
    const bare = text.replace(/^\uFEFF/, '');
    root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(bare, 'text/xml').documentElement;
  } catch {
    return undefined;
  }
  if (root?.localName !== 'xliff' || !root.namespaceURI?.startsWith(XLIFF_2)) return undefined;
  return below(root, 'unit').flatMap((unit) => {
    // A tool may have cut a line in two; together they are the line.
    const segments = [...unit.childNodes].filter((node) => ['segment', 'ignorable'].includes(nameOf(node)));
    const said = (part: string): string =>
      segments.map((segment) => children(segment, part).map(textOf).join('')).join('');
    const isWhole = segments
      .filter((node) => nameOf(node) === 'segment')
      .every((segment) => children(segment, 'target').length > 0);
    const target = isWhole ? tidied(said('target')) : '';
    const id = unit.getAttribute('id') ?? '';
    return target === '' ? [] : [{ id, source: tidied(said('source')), target }];
  });
}

/** Without the blanks and line breaks that tools put in; a blank that does not break is a sign like any other. */
export const tidied = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const nameOf = (node: Node): string => ('localName' in node ? String(node.localName) : '');

const below = (root: Element, name: string): readonly Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];

const children = (node: Node, name: string): readonly Node[] =>
  [...node.childNodes].filter((child) => nameOf(child) === name);

/** The words, and what stands for something that is filled in. */
function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
    return node.nodeValue ?? '';
  if (nameOf(node) === 'ph') return (node as Element).getAttribute('equiv') ?? '';
  return [...node.childNodes].map(textOf).join('');
}
