/** Values on one line between braces or brackets, in the house's spacing: `{ a: 1, b: [c, d] }`. */
import type { SourceNode } from '../read/source-file.ts';

/** Whether a map or a list is written between braces or brackets. */
export function isFlow(node: SourceNode, text: string): boolean {
  return node.kind !== 'scalar' && '{['.includes(text[node.span[0]] ?? ' ');
}

/** The value anew; every word of it as it was written. */
export function flowText(node: SourceNode, text: string): string {
  if (node.kind === 'scalar') return text.slice(...node.span);
  if (node.kind === 'list') return `[${node.items.map((item) => flowText(item, text)).join(', ')}]`;
  const entries = [...node.entries.values()].map(({ key, node: value }) => {
    const written = flowText(value, text);
    return written === '' ? `${text.slice(...key)}:` : `${text.slice(...key)}: ${written}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
