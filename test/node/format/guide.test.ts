import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CONTACT_SETTINGS,
  FLUENCIES,
  GRADES,
  LEARNER,
  LOOKS,
  MELDCODES,
  METERS,
  NEIGHBOURHOODS,
  NOBODY,
  NOISES,
  PARTNERS,
  REVIEW_STATUSES,
  SETTINGS,
  SEXES,
  SIGNALS,
  STRENGTHS,
  SURENESSES,
  VERDICTS,
} from '../../../src/format/vocabulary.ts';

const guide = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');

/** The words of a place in the guide: what stands between the brackets of `pattern`. */
const told = (pattern: RegExp): readonly string[] =>
  (pattern.exec(guide)?.[1] ?? '').replaceAll('`', '').split(/(?:,| or)? (?:or )?/);

describe('the guide for trainers', () => {
  it.each<[of: string, words: readonly string[], place: RegExp]>([
    ['signals', SIGNALS, /`signal:` takes one of: ([^.]+)\./],
    ['strengths', STRENGTHS, /`strength:` ([^.]+)\./],
    ['noise', NOISES, /`noise:` takes one of: ([^.]+)\./],
    ['partners', PARTNERS, /^Partners: ([^.]+)\./m],
    ['settings', SETTINGS, /# ([a-z ]+, or mixed) for several/],
    ['settings of one contact', CONTACT_SETTINGS, /# ([a-z ]+), or mixed for several/],
    ['steps of review', REVIEW_STATUSES, /status: draft +# (.+)/],
    ['grades', GRADES, /end: good +# (.+)/],
    ['looks', LOOKS, /# look: ([a-z, ]+), as what/],
    ['meters', METERS, /\| (`stress`[^|]+) \|/],
    ['policies', MELDCODES, /`meldcode:` ([^;]+);/],
    ['sexes', SEXES, /`sex` is ([^;]+);/],
    ['neighbourhoods', NEIGHBOURHOODS, /`neighbourhood` is ([^;]+);/],
    ['speakers', FLUENCIES, /; `language` is ([^.]+)\./],
  ])('tells of all the %s, in their order', (_of, words, place) => {
    expect(told(place)).toEqual(words);
  });

  it.each([...SURENESSES.map((sureness) => `${sureness}: `), `  ${LEARNER}:  {`, `of: ${NOBODY} }`])(
    'has “%s”',
    (words) => {
      expect(guide).toContain(words);
    },
  );

  it('has both answers to a judgement, and as many ways to be sure of a fact as there are', () => {
    expect(guide).toMatch(new RegExp(`expected: ${VERDICTS.join(' +# or ')}\\n`));
    expect(SURENESSES).toHaveLength(3);
  });
});
