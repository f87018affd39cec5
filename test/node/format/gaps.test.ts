import { describe, expect, it } from 'vitest';
import { localize, localizeCard, localizeFact, localizeHelpLines } from '../../../src/format/localize.ts';
import type { Fact, PartnerCard, Picture, Scenario, Translation } from '../../../src/format/types.ts';
import { board, choice, choices, end, line, note, route, routes, scene } from '../../support/boards.ts';

/** A story with a picture, told in English, of which a translation has what the test gives it. */
function story(translations: Readonly<Record<string, Translation>>): Scenario {
  return board(
    [
      scene('hall', choices(choice('ask', 'desk', { then: [line('hall.ask.1', 'Yes.')] })), {
        place: 'A hall',
        picture: {
          src: 'media/hall.svg',
          alt: 'A hall with a door.',
          spots: [
            { id: 'hall.picture.chain', cue: 'chain', label: 'the chain', at: [1, 2, 3, 4] },
            { id: 'hall.picture.mat', cue: 'mat', label: 'the mat', at: [5, 6, 7, 8] },
          ],
        },
        script: [line('hall.1', 'It rains.'), line('hall.2', 'It is cold.')],
      }),
      scene('desk', routes(route('police', 'paper', { returns: [line('desk.police.1', 'Not ours.')] }))),
      scene('paper', note('over', 'arm')),
      scene('over', end),
    ],
    { goals: { calm: 'You stay calm.' }, translations },
  );
}
const picture = (translation: Translation) =>
  localize(story({ nl: translation }), 'nl').scenes['hall']?.picture;

describe('a picture that is translated in part', () => {
  const at = 'scenes.hall.picture';
  const all: Translation = {
    [`${at}.alt`]: 'Een gang.',
    [`${at}.spots.chain.label`]: 'de ketting',
    [`${at}.spots.mat.label`]: 'de mat',
  };

  it('is in the other language where nothing is missing', () => {
    expect(picture(all)).toMatchObject({
      alt: 'Een gang.',
      spots: [{ label: 'de ketting' }, { label: 'de mat' }],
    });
    expect(langsOf(picture(all))).toEqual([]);
  });

  const langsOf = (one: Picture | undefined): readonly unknown[] =>
    [
      [at, one] as const,
      ...(one?.spots ?? []).map((spot) => [`${at}.spots.${spot.cue}`, spot] as const),
    ].flatMap(([path, { langs } = {}]) =>
      Object.entries(langs ?? {}).map(([key, lang]) => [`${path}.${key}`, lang]),
    );

  it.each(Object.keys(all))('says of %s alone that it is not', (missing) => {
    const { [missing]: _, ...others } = all;
    expect(langsOf(picture(others))).toEqual([[missing, 'en']]);
  });
});

describe('the head of a story that is translated in part', () => {
  const head = (translation: Translation) => {
    const { title, summary, langs, goals, goalLangs, cast } = localize(story({ nl: translation }), 'nl');
    const { name, langs: named } = cast['mila'] ?? {};
    return { title, summary, goals: { ...goals }, mila: name, langs: { ...langs, ...goalLangs, ...named } };
  };

  it('has each text that there is, and says of each other one that it is the source’s', () => {
    const own = { goals: { calm: 'You stay calm.' }, mila: 'Mila' };
    expect(head({ title: 'Een bord' })).toEqual({
      ...own,
      title: 'Een bord',
      summary: 'For tests.',
      langs: { summary: 'en', calm: 'en', name: 'en' },
    });
    expect(head({ summary: 'Om te proberen.' })).toMatchObject({ title: 'A board', langs: { title: 'en' } });
    expect(
      head({
        ...{ title: 'Een bord', summary: 'Om te proberen.' },
        ...{ 'goals.calm': 'Je blijft rustig.', 'cast.mila.name': 'Mila K.' },
      }),
    ).toEqual({
      ...{ title: 'Een bord', summary: 'Om te proberen.', langs: {} },
      ...{ goals: { calm: 'Je blijft rustig.' }, mila: 'Mila K.' },
    });
  });
});

describe('a story that is translated whole', () => {
  it('says nowhere that something is in the source language, and adds nothing', () => {
    const told = localize(story({ nl: { title: 'Een bord', 'goals.calm': 'Je blijft rustig.' } }), 'nl');
    expect(told).not.toHaveProperty('goalLangs');
    expect(told).not.toHaveProperty('facts');
    expect(told.review).not.toHaveProperty('role');
  });
});

describe('lines that are translated in part', () => {
  const script = (lines: Translation[string]) =>
    localize(story({ nl: { 'scenes.hall.script': lines } }), 'nl').scenes['hall']?.script;

  it.each<[string, Translation[string], readonly unknown[]]>([
    ['all', [['Het regent.'], ['Het is koud.']], [['Het regent.'], ['Het is koud.']]],
    ['the first', [['Het regent.']], [['Het regent.'], 'en']],
    ['the last', [null, ['Het is koud.']], ['en', ['Het is koud.']]],
    ['one text where lines are meant', 'Het regent.', ['en', 'en']],
  ])('have %s, and the source’s for the others', (_which, lines, expected) => {
    expect(script(lines)?.map(({ text, lang }) => lang ?? text)).toEqual(expected);
  });

  it('keep a line of text where a list of lines is given for it', () => {
    const { scenes } = localize(story({ nl: { 'scenes.hall.place': [['Een gang']] } }), 'nl');
    expect(scenes['hall']).toMatchObject({ place: 'A hall', langs: { place: 'en' } });
  });
});

describe('a story in several languages', () => {
  const told = story({ nl: { title: 'Een bord' }, de: { title: 'Ein Brett' } });

  it('is kept for each of them, and made once', () => {
    const [dutch, german] = [localize(told, 'nl'), localize(told, 'de')];
    expect([dutch.title, german.title]).toEqual(['Een bord', 'Ein Brett']);
    expect(
      [localize(told, 'nl'), localize(told, 'de')].map((each, at) => each === [dutch, german][at]),
    ).toEqual([true, true]);
  });

  it('is another than that of another story', () => {
    expect(localize(story({ nl: { title: 'Iets anders' } }), 'nl').title).toBe('Iets anders');
  });
});

describe('what is written once for all trainings', () => {
  const fact: Fact = { says: 'So it is.', title: 'A page', sure: 'verified' };

  it('is a fact that says where it is in the source language, or was before', () => {
    const whole = { 'facts.LAW-1.says': 'Zo is het.', 'facts.LAW-1.title': 'Een bladzijde' };
    const inDutch = (source: Fact, translation: Translation) =>
      localizeFact(source, 'facts.LAW-1', translation, 'en');
    expect(inDutch(fact, whole)).toEqual({ ...fact, says: 'Zo is het.', title: 'Een bladzijde' });
    expect(inDutch({ ...fact, langs: { says: 'de' } }, whole)).not.toHaveProperty('langs');
    expect(inDutch(fact, { 'facts.LAW-1.says': 'Zo is het.' })).toMatchObject({
      title: 'A page',
      langs: { title: 'en' },
    });
    const before = { ...fact, langs: { says: 'de' } };
    expect(inDutch(before, {})).toMatchObject({ says: 'So it is.', langs: { says: 'de', title: 'en' } });
  });

  it('is a card of a partner', () => {
    const text = [{ text: ['Helps.'] }];
    const card: PartnerCard = { name: 'Police', does: text, doesNot: text, sendsBack: text };
    const path = 'partners.police';
    const translation = {
      [`${path}.name`]: 'Politie',
      [`${path}.does`]: [['Helpt.']],
      [`${path}.does-not`]: [['Helpt niet.']],
      [`${path}.sends-back`]: [['Belt terug.']],
    };
    expect(localizeCard(card, path, translation, 'en')).toEqual({
      name: 'Politie',
      does: [{ text: ['Helpt.'] }],
      doesNot: [{ text: ['Helpt niet.'] }],
      sendsBack: [{ text: ['Belt terug.'] }],
    });
    expect(localizeCard(card, path, {}, 'en')).toMatchObject({
      name: 'Police',
      does: [{ ...text[0], lang: 'en' }],
    });
  });

  it('is a help line, whose number is the same in every language', () => {
    const lines = [{ id: '112', name: '112', for: 'In danger.', phone: '112', verified: true }];
    const help = { language: 'en', lines, translations: { nl: { 'lines.0.for': 'Bij gevaar.' } } };
    expect(localizeHelpLines(help, 'en')).toBe(help);
    expect(localizeHelpLines(help, 'nl').lines).toEqual([{ ...lines[0], for: 'Bij gevaar.' }]);
    expect(localizeHelpLines(help, 'de').lines).toEqual(lines);
    const named = { ...help, translations: { nl: { 'lines.0.name': 'Alarmnummer' } } };
    expect(localizeHelpLines(named, 'nl').lines).toEqual([{ ...lines[0], name: 'Alarmnummer' }]);
    expect(Object.isFrozen(localizeHelpLines(help, 'nl').lines[0])).toBe(true);
  });
});
