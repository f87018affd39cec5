import { describe, expect, it } from 'vitest';
import { contentReport } from '../../../../src/authoring/index.ts';
import { board, choice, choices, end, everyTurn, judge, line, next, scene } from '../../../support/boards.ts';

const why = [{ text: ['Because.'] }];

describe('the content report of a scenario', () => {
  it('counts words by what they are for', () => {
    const story = board([
      scene(
        'start',
        choices(choice('ask', 'bye', { then: [line('start.ask.1', 'Zij knikt even.')], because: why })),
        {
          script: [line('start.1', 'De lijn kraakt.')],
          inner: { mila: [{ text: ['Ik wacht nog ', { em: ['even'] }, '.'] }] },
        },
      ),
      scene('bye', end, { script: [] }),
    ]);
    expect(contentReport([story]).scenarios[0]?.words).toEqual({
      script: 3,
      options: 2,
      consequences: 3,
      explanations: 1,
      inner: 4,
    });
  });

  it('measures the reading level of Dutch only', () => {
    const levelIn = (language: string) =>
      contentReport([board(Object.values(everyTurn().scenes), { language })]).scenarios[0]?.readability;
    expect(levelIn('nl')).toBeDefined();
    expect(levelIn('nl-BE')).toBeDefined();
    expect(levelIn('en')).toBeUndefined();
  });

  it('names the three longest sentences with their place, the longest first', () => {
    const story = board([
      scene('start', next('bye'), { script: [line('start.1', 'Een. Een twee drie vier. Een twee.')] }),
      scene('bye', end, { script: [line('bye.1', 'Een twee drie.')] }),
    ]);
    expect(contentReport([story]).scenarios[0]?.longestSentences).toEqual([
      { place: 'start.script', words: 4, text: 'Een twee drie vier.' },
      { place: 'bye.script', words: 3, text: 'Een twee drie.' },
      { place: 'start.script', words: 2, text: 'Een twee.' },
    ]);
  });

  it('estimates minutes for 150 words a minute on the longest way, and the looking back apart', () => {
    const words = (count: number): string => 'woord '.repeat(count).trim();
    const story = board(
      [
        scene('start', choices(choice('short', 'bye', { because: why }), choice('long', 'judged')), {
          script: [line('start.1', words(146))],
        }),
        scene('judged', judge('bye'), { script: [line('judged.1', words(150))] }),
        scene('bye', end, { script: [line('bye.1', words(150))] }),
      ],
      { minutes: 4 },
    );
    const { minutes } = contentReport([story]).scenarios[0] ?? {};
    expect(minutes).toEqual({ estimated: 3, lookingBack: (1 / 2 + 1 / 2) / 150, promised: 4 });
  });

  it('counts scenes, endings, cues and grades', () => {
    const story = board([
      scene(
        'start',
        choices(
          choice('ask', 'bye', { grade: 'good', because: why }),
          choice('press', 'bye', { grade: 'harmful', because: why }),
          choice('wait', 'bye'),
        ),
        {
          cues: {
            tone: { signal: 'fear', strength: 'weak', why, sources: [] },
            hurry: { noise: 'stress', why, sources: [] },
          },
        },
      ),
      scene('bye', end),
    ]);
    expect(contentReport([story]).scenarios[0]).toMatchObject({
      scenes: 2,
      endings: { good: 1, acceptable: 0, harmful: 0 },
      cues: { signal: 1, noise: 1 },
      choices: { good: 1, acceptable: 0, harmful: 1, open: 1 },
      routes: { good: 0, acceptable: 0, harmful: 0, open: 0 },
    });
  });
});

describe('the people of all scenarios', () => {
  const cues = {
    tone: { signal: 'fear', strength: 'weak', why, sources: [] },
    hurry: { noise: 'stress', why, sources: [] },
  } as const;
  const says = (scene: string, speaker: string, cue?: string) => [
    line(`${scene}.1`, 'Ja.', { speaker, ...(cue !== undefined && { cue }) }),
  ];
  const cast = {
    you: { name: 'Jij' },
    mila: { name: 'Mila', role: 'inwoner' },
    ton: { name: 'Ton', role: 'collega' },
  };
  const story = board(
    [
      scene('call', next('doubt'), { script: says('call', 'mila', 'tone'), cues }),
      scene('doubt', judge('talk')),
      scene('talk', { ...judge('bye'), expected: 'no-consult' } as ReturnType<typeof judge>, {
        script: says('talk', 'ton', 'hurry'),
        cues,
      }),
      scene('bye', end),
    ],
    { cast },
  );

  it('stand in the classes of the cues they speak and of the judgements about what they said', () => {
    expect(contentReport([story]).people).toEqual([
      {
        scenario: 'board',
        name: 'Mila',
        role: 'inwoner',
        counts: { consult: 1, 'no-consult': 0, signal: 1, noise: 0 },
      },
      {
        scenario: 'board',
        name: 'Ton',
        role: 'collega',
        counts: { consult: 0, 'no-consult': 1, signal: 0, noise: 1 },
      },
    ]);
  });

  it('are told per scenario, and never the learner', () => {
    const { people } = contentReport([story, { ...story, id: 'other' }]);
    expect(people.map(({ scenario, name }) => [scenario, name])).toEqual([
      ['board', 'Mila'],
      ['board', 'Ton'],
      ['other', 'Mila'],
      ['other', 'Ton'],
    ]);
  });
});
