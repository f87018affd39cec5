/** Things that are nearly a completion, and texts that are nearly a token. */
import fc from 'fast-check';

/** What has tripped a check before: borders of numbers and texts, names of prototypes, other calendars. */
const JUNK = [
  undefined,
  null,
  true,
  0,
  1,
  -1,
  NaN,
  1e308,
  '',
  ' ',
  'x',
  '__proto__',
  'constructor',
  'completed',
  '2026-02-29',
  '2028-02-29',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  'two\nlines',
  '\u{d800}',
  '\u202e',
  'a.b.c',
  'a.b.',
  'é.b.c',
  `a.b.${'c'.repeat(4092)}`,
  `a.b.${'c'.repeat(4093)}`,
  'x'.repeat(256),
  'x'.repeat(257),
  [],
  {},
  [1],
  { version: 1 },
];
const KEYS = [
  'version',
  'id',
  'training',
  'status',
  'completedOn',
  'learner',
  'launch',
  'score',
  '__proto__',
  '0',
];

const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue(), fc.string({ unit: 'binary' }));

/** `text` with a piece taken out and another put in. */
function patched(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(4), fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

/** `value` as it is, or with one thing wrong in it. */
function withOneWrong(value: Plain): fc.Arbitrary<unknown> {
  const at = (key: string): fc.Arbitrary<unknown> => {
    const part = value[key];
    if (isPlain(part)) return withOneWrong(part);
    return typeof part === 'string' ? fc.oneof(junk, patched(part)) : junk;
  };
  const put = (key: string, part: unknown): unknown =>
    Object.defineProperty({ ...value }, key, { value: part, enumerable: true });
  const own = fc.constantFrom(...Object.keys(value));
  return fc.oneof(
    fc.constant(value),
    own.chain((key) => at(key).map((part) => put(key, part))),
    own.map((key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))),
    fc.tuple(fc.constantFrom(...KEYS), junk).map(([key, part]) => put(key, part)),
    fc.constant(Object.create(value) as unknown),
  );
}

/** `valid`, mostly with up to three things wrong in it; now and then something else altogether. */
export function nearly(valid: object): fc.Arbitrary<unknown> {
  const again = (value: unknown): fc.Arbitrary<unknown> => (isPlain(value) ? withOneWrong(value) : junk);
  const once = withOneWrong({ ...valid });
  return fc.oneof(
    { weight: 6, arbitrary: once },
    { weight: 3, arbitrary: once.chain(again) },
    { weight: 2, arbitrary: once.chain(again).chain(again) },
    { weight: 1, arbitrary: junk },
  );
}

/** Parts of these tokens in new combinations, with pieces cut out and put in; and garbage. */
export function nearlyTokens(tokens: readonly string[]): fc.Arbitrary<unknown> {
  const part = (index: number): fc.Arbitrary<string> =>
    fc.constantFrom(...tokens.map((token) => token.split('.')[index] ?? ''));
  const encoded = fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
  const mixed = fc
    .tuple(fc.oneof(part(0), encoded), fc.oneof(part(1), encoded), fc.oneof(part(2), encoded))
    .map((parts) => parts.join('.'));
  return fc.oneof(
    mixed,
    mixed.chain(patched),
    fc.constantFrom(...tokens).chain(patched),
    fc.constantFrom(...tokens),
    junk,
  );
}
