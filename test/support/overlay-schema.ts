/** What a translation may hold, made of what its source may hold: the same shape with the texts alone. */
import type { JsonSchema } from '@valibot/to-json-schema';

/** Stands on a field that is translated. */
export const TEXT = 'x-text';

type Node = Readonly<Record<string, unknown>>;

const REPEATED = { type: 'string', description: 'De naam uit het bestand zelf, om te zien welke dit is.' };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function overlayOf(source: JsonSchema): Node {
  const { properties = {}, ...rest } = textsOf(source as Node) ?? {};
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rest,
    title: `Vertaling: ${String((source as Node)['title'])}`,
    required: ['language'],
    properties: {
      language: {
        type: 'string',
        description: 'De taal van deze vertaling, dezelfde als in de naam van het bestand, zoals en.',
      },
      ...(properties as Node),
      source: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Schrijft translate --update zelf: welke tekst er vertaald is. Verander hier niets.',
      },
    },
  };
}

/** Of a part what is translated in it; undefined where nothing is. */
function textsOf(node: Node): Node | undefined {
  const { properties, additionalProperties, items, description } = node;
  const told = typeof description === 'string' ? { description } : {};
  if (node[TEXT] === true) return { type: 'string', ...told };
  if (isNode(items)) {
    const item = textsOf(items);
    if (!item || !isNode(item['properties'])) return undefined;
    // Which one it is may be repeated, so that the translator sees it.
    const named = { ...item, properties: { id: REPEATED, ...item['properties'] } };
    return { type: 'array', items: named, ...told };
  }
  if (isNode(properties)) {
    const kept = Object.entries(properties).flatMap(([key, value]) => {
      const text = isNode(value) ? textsOf(value) : undefined;
      return text ? [[key, text] as const] : [];
    });
    if (kept.length === 0) return undefined;
    return { type: 'object', properties: Object.fromEntries(kept), additionalProperties: false, ...told };
  }
  const value = isNode(additionalProperties) ? textsOf(additionalProperties) : undefined;
  return value && { type: 'object', additionalProperties: value, ...told };
}
