/** Who is present, what a scene is called and as what a head is drawn: where the checks hold and where they do not. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const { file, text } = fixture('valid.yaml');
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const found = (from: string, to: string): string[] =>
  check({ file, text: changed(text, from, to) }).map(({ code, range, params }) =>
    `${range.start.line} ${code} ${params['name'] ?? params['scene'] ?? ''}`.trim(),
  );

const here = '    present: [mila]\n    picture:';
const onAsk = '        present: [mila, man]\n';
const onTeam = '        present: [mila]\n        returns';

describe('who is present', () => {
  it('has whoever answers, told once for each and where they first do', () => {
    const first = '          man: Zeg maar dat het niet schikt. {dictation}\n';
    const more = ['mila: Nee.', 'man: Zeg het.', 'mila: Ja.'].map((one) => `          ${one}\n`).join('');
    const broken = changed(text, first, first + more);
    const all = check({ file, text: changed(broken, onAsk, '        present: []\n') });
    expect(all.map(({ code, params, range }) => `${range.start.line} ${code} ${params['name']}`)).toEqual([
      `${lineOf(first) + 1} speaker-not-present mila`,
      `${lineOf(first) + 2} speaker-not-present man`,
    ]);
    expect(all[0]?.related).toMatchObject([{ range: { start: { line: lineOf(onAsk) } } }]);
  });

  it('need not have who says something and leaves, however much it is', () => {
    const first = '          man: Zeg maar dat het niet schikt. {dictation}\n';
    const broken = changed(
      text,
      first,
      `${first}          man: Ik ben even weg.\n          mila: Nu kan het.\n`,
    );
    expect(check({ file, text: changed(broken, onAsk, '        present: [mila]\n') })).toEqual([]);
  });

  it('is as in the scene where the option does not say', () => {
    const calm = '          Het blijft even stil.\n';
    const bare = changed(changed(text, onAsk, ''), calm, '          mila: Nee.\n');
    expect(check({ file, text: bare })).toMatchObject([
      {
        code: 'speaker-not-present',
        params: { name: 'man' },
        related: [{ range: { start: { line: lineOf(here) } } }],
      },
    ]);
  });

  it('is whoever speaks where nobody says', () => {
    expect(found(here, '    picture:')).toEqual([]);
    const bare = changed(changed(text, here, '    picture:'), onAsk, '');
    expect(check({ file, text: bare })).toEqual([]);
  });

  it('need not have the learner, a partner, or somebody who only thinks', () => {
    expect(found(onTeam, '        present: []\n        returns')).toEqual([]);
    expect(found(here, '    present: [mila, you]\n    picture:')).toEqual([]);
  });

  it('need not have whom the learner plays, and must have the learner where another is played', () => {
    const asMila = '    present: []\n    as: mila\n    picture:';
    expect(found(here, asMila)).toEqual([`${lineOf('      you: Kent') + 1} speaker-not-present you`]);
  });

  it.each([
    [here, '    present: [milla]\n    picture:'],
    [onAsk, '        present: [milla, man]\n'],
    [onTeam, '        present: [milla]\n        returns'],
  ])('that names nobody is one slip, with what was meant', (from, to) => {
    const all = check({ file, text: changed(text, from, to) });
    expect(all).toMatchObject([{ code: 'unknown-person', params: { name: 'milla', suggestion: 'mila' } }]);
  });

  it('is no partner, who has no place to see it from', () => {
    expect(found(onTeam, '        present: [local-team]\n        returns')).toEqual([
      `${lineOf(onTeam)} unknown-person local-team`,
    ]);
  });

  it('is a list', () => {
    expect(found(here, '    present: mila\n    picture:')).toEqual([`${lineOf(here)} expected-list`]);
  });
});

describe('what a scene is called', () => {
  it.each([
    ['Zij kijkt achterom', 'door'],
    ['Dicteren en achterom kijken', 'judgement'],
    ['Naar wie je gaat', 'desk'],
    ['Wat er op papier komt', 'write-up'],
    ['Zij zwaait', 'relief'],
  ])('is asked of every decision and ending: %s', (title, scene) => {
    const line = `    title: ${title}\n`;
    expect(found(line, '')).toEqual([`${lineOf(line) - 1} title-missing ${scene}`]);
  });

  it('is not asked where the story goes on by itself, and may stand there', () => {
    const on = '    reads: write-up\n';
    expect(found(on, `    title: Je leest het terug\n${on}`)).toEqual([]);
  });
});

describe('as what a head is drawn', () => {
  it('is one of the words there are', () => {
    expect(found('look: adult', 'look: elder')).toEqual([]);
    const [one] = check({ file, text: changed(text, 'look: adult', 'look: adutl') });
    expect(one).toMatchObject({
      code: 'unknown-word',
      params: { allowed: 'child, adult, elder', suggestion: 'adult' },
    });
  });
});
