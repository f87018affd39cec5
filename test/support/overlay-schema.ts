/** What a translation or an audience pack may hold, made of what its source may hold: the same shape with the texts alone. */
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

/** A pack also says where its words come from and how long they take, and has a head of its own. */
export function audienceOf(source: JsonSchema): Node {
  const { properties = {}, ...rest } = textsOf(source as Node, ['sources', 'minutes']) ?? {};
  const own = (source as Node)['properties'] as Node;
  const head = Object.fromEntries(
    ['version', 'review'].flatMap((key) => (own[key] ? [[key, own[key]]] : [])),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rest,
    title: `Doelgroep: ${String((source as Node)['title'])}`,
    required: ['audience', ...Object.keys(head)],
    properties: {
      audience: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,63}$',
        description: 'Voor wie dit is, hetzelfde woord als in de naam van het bestand, zoals housing.',
      },
      ...(properties as Node),
      ...head,
      source: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description:
          'Schrijft translate --update zelf: in de plaats van welke tekst iets kwam. Klopt een tekst nog nadat het scenario veranderde, haal dan de regel ervan weg.',
      },
    },
  };
}

/** Of a part what is said in it, and what is told beside it; undefined where nothing is said. */
function textsOf(node: Node, also: readonly string[] = []): Node | undefined {
  const { properties, additionalProperties, items, description } = node;
  const told = typeof description === 'string' ? { description } : {};
  if (node[TEXT] === true) return { type: 'string', ...told };
  if (isNode(items)) {
    const item = textsOf(items, also);
    if (!item || !isNode(item['properties'])) return undefined;
    // Which one it is may be repeated, so that the translator sees it.
    const named = { ...item, properties: { id: REPEATED, ...item['properties'] } };
    return { type: 'array', items: named, ...told };
  }
  if (isNode(properties)) {
    const kept = Object.entries(properties).flatMap(([key, value]) => {
      const text = isNode(value) ? textsOf(value, also) : undefined;
      return text ? [[key, text] as const] : [];
    });
    if (kept.length === 0) return undefined;
    kept.push(
      ...Object.entries(properties)
        .filter(([key]) => also.includes(key))
        .map(([key, value]) => [key, value as Node] as const),
    );
    return { type: 'object', properties: Object.fromEntries(kept), additionalProperties: false, ...told };
  }
  const value = isNode(additionalProperties) ? textsOf(additionalProperties, also) : undefined;
  return value && { type: 'object', additionalProperties: value, ...told };
}
