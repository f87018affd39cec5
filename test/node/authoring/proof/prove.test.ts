/** What is found by playing a story in every situation, held against a second player that knows nothing of the first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/authoring/index.ts';
import { openScenario } from '../../../../src/authoring/open-scenario.ts';
import { BOUNDS } from '../../../../src/authoring/proof/explore/explore.ts';
import { prove } from '../../../../src/authoring/proof/findings/prove.ts';
import { createExplain } from '../../../../src/i18n/explain.ts';
import { judge } from '../../../support/judged-proofs.ts';
import { changed, fixture } from '../../../support/scenario-fixtures.ts';

/** Of this many every one is played out and mended until nothing is said of it; `npm run fuzz -- proof` looks at thousands. */
const STORIES = 25;

describe('proof by play', () => {
  it('says nothing untrue of any story, and of one that it says nothing of, nothing is broken', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { wrong, missed } = judge(seed);
        expect([...wrong, ...missed]).toEqual([]);
      }),
      { numRuns: STORIES, endOnFailure: true },
    );
  });

  it('tells what it did not get to, and what single rules find there', () => {
    const { opened } = openScenario(fixture('branch-never-taken.yaml'));
    if (!opened) throw new Error('The fixture cannot be opened.');
    const codes = (bounds: Partial<typeof BOUNDS>) =>
      prove(opened, { ...BOUNDS, ...bounds }).map(({ code }) => code);
    expect(codes({})).toEqual(['branch-never-taken']);
    for (const bounds of [{ situations: 3 }, { steps: 3 }, { numbers: 9 }]) {
      expect(codes(bounds)).toEqual(['not-proven', 'branch-never-taken']);
    }
  });

  it('finds what lies behind a mark, a note and a policy, and tells the way there', () => {
    const { text } = fixture('condition-never-matters.yaml');
    const trapped = changed(
      changed(text, ', visited: begin }', ' }'),
      '      - { to: anders }',
      '      - { when: { marked: haast, noted: feit, policy: { may-report: true } }, to: terug }\n      - { to: anders }',
    );
    const [found, ...others] = check({ file: 'story.yaml', text: trapped });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'trap-without-skip',
      params: {
        way:
          '(policy may-report: true) begin: (mark haast), wachten → oordeel: consult → bureau: contact-person → ' +
          'notitie: (write feit) → terug',
      },
    });
    const told = found && createExplain('nl')(found).why;
    expect(told).toContain('(beleid may-report: true) begin: (markeer haast), wachten → oordeel: consult');
    expect(told).toContain('notitie: (schrijf op feit)');
  });

  it('looks past parts that are wrong in themselves, and tells both', () => {
    const { text } = fixture('trap.yaml');
    const broken = changed(text, 'Je wacht tot zij verder praat.', 'Je wacht tot <b>zij</b> verder praat.');
    expect(check({ file: 'story.yaml', text: broken }).map(({ code }) => code)).toEqual([
      'html-in-text',
      'trap',
    ]);
  });
});
