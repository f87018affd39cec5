import { escapeMarkup } from '../markup.ts';

/** A drawing as plain data, which a terminal writes as text and a page makes into nodes: text stays text in both. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Shape | string)[];
}

export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Shape | string)[]
): Shape {
  const written = Object.entries(attributes).map(([name, value]): [string, string] => [name, String(value)]);
  return { tag, attributes: Object.fromEntries(written), children };
}

/** The drawing as a file of its own. */
export function svgText(drawing: Shape): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writtenShape(drawing)}\n`;
}

/** The drawing as a part of a page. */
export function writtenShape({ tag, attributes, children }: Shape): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : writtenShape(child),
  );
  return inside.length === 0
    ? `<${tag}${names.join('')}/>`
    : `<${tag}${names.join('')}>${inside.join('')}</${tag}>`;
}
