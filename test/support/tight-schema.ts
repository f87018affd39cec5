/** What rules ask of the parts of a file, as far as a schema can say it: then an editor tells it while the trainer types. */
import type { JsonSchema } from '@valibot/to-json-schema';
import { TURNS } from '../../src/authoring/schema/turns.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = (...keys: readonly string[]): Node => ({ oneOf: keys.map((key) => ({ required: [key] })) });
const where = (key: string, value: unknown, then: Node, otherwise?: Node): Node => ({
  if: { properties: { [key]: { const: value } } },
  then,
  ...(otherwise && { else: otherwise }),
});

/** A part is known by the keys that it has; what is asked of it stands beside the rule that asks it of the file. */
const ASKED: readonly (readonly [keys: readonly string[], asked: Node])[] = [
  // say-or-do, fact-or-label, turn-count, turn-missing
  [['say', 'do'], oneOf('say', 'do')],
  [['say', 'do', 'think'], oneOf('say', 'do', 'think')],
  [['fact', 'label'], { ...oneOf('fact', 'label'), dependencies: { label: ['because'] } }],
  [TURNS, oneOf(...TURNS)],
  // signal-or-noise, signal-without-strength, noise-with-strength, cue-without-why
  [
    ['signal', 'noise', 'strength'],
    {
      required: ['why'],
      oneOf: [{ required: ['signal', 'strength'] }, { required: ['noise'], not: { required: ['strength'] } }],
    },
  ],
  // grade-without-because
  [['grade', 'because', 'to'], { dependencies: { grade: ['because'] } }],
  // review-unsigned
  [['status', 'role', 'date'], where('status', 'draft', {}, { required: ['role', 'date'] })],
  // help-line-unchecked
  [['verified', 'checkedOn', 'phone'], where('verified', true, { required: ['checkedOn'] })],
  // fact-unchecked
  [
    ['sure', 'checkedOn'],
    where('sure', 'verified', { required: ['checkedOn'] }, { not: { required: ['checkedOn'] } }),
  ],
];

/** Parts that are known by the key they stand behind. */
const BEHIND: Readonly<Record<string, Node>> = {
  // learner-missing
  cast: { required: ['you'] },
  // nothing-to-choose, now-options
  choices: { minProperties: 1 },
  route: { minProperties: 1 },
  phrases: { minProperties: 1 },
  now: { minProperties: 3, maxProperties: 3 },
};

export function tightened(schema: JsonSchema): unknown {
  return tight(schema, '');
}

function tight(value: unknown, behind: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => tight(item, behind));
  if (!isNode(value)) return value;
  const { properties } = value;
  const has = (keys: readonly string[]): boolean =>
    isNode(properties) && keys.every((key) => Object.hasOwn(properties, key));
  const rows = ASKED.filter(([keys]) => has(keys));
  // What has more keys is another part, of which more is asked.
  const isWithin = (keys: readonly string[], of: readonly string[]): boolean =>
    of.length > keys.length && keys.every((key) => of.includes(key));
  const asked = rows
    .filter(([keys]) => !rows.some(([others]) => isWithin(keys, others)))
    .map(([, node]) => node);
  const isPlace = value['type'] === 'object' && Object.hasOwn(BEHIND, behind);
  const own = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'properties' && isNode(child)
        ? Object.fromEntries(Object.entries(child).map(([name, part]) => [name, tight(part, name)]))
        : tight(child, key === 'anyOf' ? behind : ''),
    ]),
  );
  // nothing-to-choose
  const least = behind === 'next' && value['type'] === 'array' ? { minItems: 1 } : {};
  const [first, ...others] = [...asked, ...(isPlace ? [BEHIND[behind] ?? {}] : [])];
  return {
    ...own,
    ...least,
    ...(first && (others.length > 0 ? { allOf: [first, ...others] } : mergedInto(own, first))),
  };
}

/** What is required already stays so. */
function mergedInto(own: Node, asked: Node): Node {
  const required = [
    ...((own['required'] as string[] | undefined) ?? []),
    ...((asked['required'] as string[] | undefined) ?? []),
  ];
  return { ...asked, ...(required.length > 0 && { required }) };
}
