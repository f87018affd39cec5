/** A drawing as nodes: what was text stays text. */
import type { Shape } from '../../../map/shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a map is made of; anything else is left out. */
const TAGS = new Set(['svg', 'g', 'path', 'rect', 'text', 'title', 'desc']);

export function svgNode({ tag, attributes, children }: Shape): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'xmlns') node.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'string') node.append(child);
    else if (TAGS.has(child.tag)) node.append(svgNode(child));
  }
  return node;
}
