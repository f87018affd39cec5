/**
 * What an editor says while a trainer types agrees with what `check` says afterwards: it refuses nothing that is sound, and
 * whatever a schema can say at all, it says too.
 */
import Ajv from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Kind, DIAGNOSTIC_CODES } from '../../../src/authoring/index.ts';
import { kindOf } from '../../../src/authoring/schema/kinds.ts';
import { readPolicy } from '../../../src/format/policy.ts';
import { BROKEN, diagnosticsOf } from '../../support/broken-fixtures.ts';
import { EDITOR_SCHEMAS } from '../../support/editor-schema.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const ajv = new Ajv({ allErrors: false });
const validators = new Map(
  EDITOR_SCHEMAS.map(([file, content]) => [file, ajv.compile(JSON.parse(content()) as object)] as const),
);
const takes = (schema: string, value: unknown): boolean =>
  validators.get(`scenarios/${schema}.schema.json`)?.(value) === true;

const read = (text: string): unknown => parse(text, { logLevel: 'silent' }) as unknown;

/** What only a walk through the whole file or other files tells, or the writing itself, or a text. */
const ELSEWHERE = DIAGNOSTIC_CODES.filter((code) => !EXPRESSED().includes(code));

/** What a schema can say of one part of a file. */
function EXPRESSED(): readonly string[] {
  return [
    ...[
      'unknown-format',
      'unknown-key',
      'keys-out-of-place',
      'name-missing',
      'keys-missing',
      'comma-in-text',
    ],
    ...['empty-value', 'expected-text', 'expected-number', 'expected-true-or-false', 'expected-list'],
    ...[
      'expected-keys',
      'list-for-names',
      'bad-condition',
      'unknown-word',
      'unknown-partner',
      'bad-id',
      'id-too-long',
    ],
    ...['bad-fact-id', 'bad-version', 'bad-language', 'bad-date', 'bad-time', 'bad-link', 'bad-phone'],
    ...[
      'number-out-of-range',
      'effect-out-of-range',
      'bound-out-of-range',
      'spot-out-of-range',
      'four-numbers',
    ],
    ...[
      'decimal-comma',
      'percent-sign',
      'bad-picture-source',
      'empty-text',
      'missing-key',
      'speech-out-of-block',
    ],
    ...['say-or-do', 'fact-or-label', 'signal-or-noise', 'signal-without-strength', 'noise-with-strength'],
    ...['cue-without-why', 'grade-without-because', 'label-without-because', 'turn-count', 'turn-missing'],
    ...['learner-missing', 'review-unsigned', 'nothing-to-choose', 'help-line-unchecked', 'fact-unchecked'],
  ];
}

describe('what comes along', () => {
  const folder = new URL('../../../scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:[\w-]+\/(?:scenario|[a-z]{2}|[\w-]+\.audience(?:\.[a-z]{2})?)|rounds\/[\w.-]+|(?:partners|help-lines|facts)(?:\.[a-z]{2}|\.[\w-]+\.audience(?:\.[a-z]{2})?)?)\.yaml$/.test(
      file,
    ),
  );

  it.each(files)('is refused by no schema: %s', (file) => {
    const value = read(readFileSync(new URL(file, folder), 'utf8'));
    const isOverlay = /(?:^|[/.])[a-z]{2}\.yaml$/.test(file);
    const stem = file.split('/').at(-1)?.split('.')[0] ?? '';
    const kind: Kind = file.startsWith('rounds/')
      ? stem === 'bank'
        ? 'bank'
        : 'round'
      : file.includes('/')
        ? 'scenario'
        : (stem as Kind);
    const isPack = file.endsWith('.audience.yaml');
    const schema = isOverlay ? `${kind}.translation` : isPack ? `${kind}.audience` : kind;
    const validate = validators.get(`scenarios/${schema}.schema.json`);
    expect({ isRight: validate?.(value), errors: validate?.errors ?? [] }).toEqual({
      isRight: true,
      errors: [],
    });
  });
});

describe('a broken file', () => {
  const schemaOf = (name: string): string =>
    ['round', 'help-lines', 'facts', 'plan'].find((kind) => name.includes(`.${kind}.`)) ??
    kindOf(read(fixture(name).text));
  const told = BROKEN.filter((name) => EXPRESSED().includes(name.split('.')[0] ?? ''));
  const silent = BROKEN.filter((name) => {
    const code = name.split('.')[0] ?? '';
    const isOfStructure = diagnosticsOf(name).every(({ range }) => range.start.line > 0);
    return isOfStructure && ELSEWHERE.includes(code);
  });

  it.each(told)('is refused in an editor as by check: %s', (name) => {
    expect(takes(schemaOf(name), read(fixture(name).text))).toBe(false);
  });

  it('that only check can know is refused by no schema, as far as it can be read at all', () => {
    const refused = silent.filter((name) => {
      try {
        return !takes(schemaOf(name), read(fixture(name).text));
      } catch {
        return true;
      }
    });
    // How a file is written, and not what is in it: an editor says that in words of its own.
    expect(refused.sort()).toMatchInlineSnapshot(`
      [
        "alias.yaml",
        "bad-indentation.yaml",
        "colon-in-prose.yaml",
        "colon-in-text.yaml",
        "comma-missing.yaml",
        "curly-quotes.yaml",
        "letter-for-bar.yaml",
        "line-without-key.yaml",
        "many-documents.yaml",
        "merge-key.yaml",
        "missing-space-after-colon.yaml",
        "not-a-map.yaml",
        "not-yaml.yaml",
        "odd-bullet.yaml",
        "odd-sign.yaml",
        "odd-space-after-colon.yaml",
        "odd-space.yaml",
        "quote-not-closed.yaml",
        "tab-indentation.yaml",
        "unicode-minus.yaml",
        "unknown-source.yaml",
      ]
    `);
  });
});

describe('a policy', () => {
  const policies: readonly unknown[] = [
    {},
    { meldcode: 'adopted', 'may-report': true, contact: 'Samira' },
    { meldcode: 'ja' },
    { 'may-report': 'true' },
    { contact: '' },
    { contact: 'x'.repeat(81) },
    { contactt: 'Samira' },
    { 'help-lines': [{ name: 'Ruth', for: 'Praten', phone: '010 123', site: 'https://example.org' }] },
    { 'help-lines': [{ name: 'Ruth' }] },
    { 'help-lines': [{ name: 'Ruth', for: 'Praten', phone: 'bel mij' }] },
    { 'help-lines': Array.from({ length: 6 }, () => ({ name: 'Ruth', for: 'Praten' })) },
  ];

  it.each(policies.map((one) => [JSON.stringify(one), one] as const))(
    'is taken as the player takes it: %s',
    (_, one) => {
      expect(takes('policy', one)).toBe(readPolicy(one) !== undefined);
    },
  );
});
