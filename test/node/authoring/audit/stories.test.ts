/** What a set of stories gives away besides the words of its options, and whether what one does in them matters. */
import { describe, expect, it } from 'vitest';
import { SHUFFLES, audit } from '../../../../src/authoring/index.ts';
import type { Scenario } from '../../../../src/format/types.ts';
import type { Grade, Partner, Verdict } from '../../../../src/format/vocabulary.ts';
import { type Writing, babble, figureOf, label, madeStories } from '../../../support/audited.ts';
import {
  board,
  choice,
  choices,
  end,
  judge,
  note,
  phrase,
  route,
  routes,
  scene,
} from '../../../support/boards.ts';

const figures = (stories: readonly Scenario[], shuffles = 0) => audit(stories, shuffles).figures;

describe('what is told after an answer', () => {
  const told =
    (effects: Readonly<Record<Grade, object>>): Writing =>
    (grade, random) => ({ ...label(babble(random)), effects: effects[grade] });

  it('is the answer key when better, the same and worse are good, acceptable and harmful', () => {
    const write = told({ good: { trust: 1 }, acceptable: {}, harmful: { stress: 1 } });
    expect(figureOf(figures(madeStories({ write })), 'told-equals', 'choices')).toMatchObject({
      value: 1,
      standing: 'fails',
    });
  });

  it('is no key when nothing is told, and a change of safety tells nothing', () => {
    const write = told({ good: { safety: 1 }, acceptable: {}, harmful: { safety: -2 } });
    const found = figures(madeStories({ write }));
    expect(figureOf(found, 'told-equals', 'choices').value).toBeCloseTo(1 / 3);
    expect(figureOf(found, 'told-best').value).toBeCloseTo(1 / 3);
  });

  it('is not counted where nobody’s change is told', () => {
    const write = told({ good: { trust: 1 }, acceptable: {}, harmful: { stress: 1 } });
    const found = figures(madeStories({ write, more: { metersOf: null } }));
    expect(figureOf(found, 'told-equals', 'choices')).toMatchObject({ count: 0, standing: 'too-little' });
  });

  it('is weighed together: what is lost in trust may be won in stress', () => {
    const write = told({ good: { trust: -1, stress: -2 }, acceptable: {}, harmful: { trust: 1, stress: 1 } });
    expect(figureOf(figures(madeStories({ write })), 'told-equals', 'good').value).toBe(1);
    expect(figureOf(figures(madeStories({ write })), 'told-equals', 'harmful').value).toBe(0);
  });

  it('is a key too when it says the opposite', () => {
    const write = told({ good: { trust: -1 }, acceptable: {}, harmful: { trust: 1 } });
    const found = figures(madeStories({ write }));
    expect(figureOf(found, 'told-equals', 'choices')).toMatchObject({ standing: 'holds' });
    expect(figureOf(found, 'told-best').value).toBe(1);
  });
});

describe('the opening', () => {
  const opened = (verdict: Verdict, trust: number, safety = 2): Scenario =>
    board(
      [scene('doubt', { ...judge('bye'), expected: verdict } as ReturnType<typeof judge>), scene('bye', end)],
      {
        meters: { stress: 2, trust, safety },
      },
    );

  it('tells the verdict where stories with a reason begin otherwise', () => {
    const stories = [
      opened('consult', 1),
      opened('consult', 1),
      opened('no-consult', 2),
      opened('no-consult', 2),
    ];
    expect(figureOf(figures(stories), 'opening-tells')).toMatchObject({
      value: 1,
      chance: 0.5,
      standing: 'fails',
    });
  });

  it('tells nothing where all begin alike, whatever the safety', () => {
    const stories = [
      opened('consult', 1, 1),
      opened('consult', 1),
      opened('no-consult', 1),
      opened('no-consult', 1),
    ];
    expect(figureOf(figures(stories), 'opening-tells')).toMatchObject({ value: 0.5, standing: 'holds' });
  });
});

describe('partners', () => {
  const desk = (grades: Partial<Record<Partner, Grade>>): Scenario => {
    const offered = Object.entries(grades).map(([partner, grade]) =>
      route(partner as Partner, 'bye', { grade }),
    );
    return board([scene('desk', routes(...offered)), scene('bye', end)]);
  };
  const always = { 'advice-line': 'good', police: 'harmful', nobody: 'acceptable' } as const;
  const turned = { 'advice-line': 'acceptable', police: 'harmful', nobody: 'good' } as const;

  it('that are always the best, or never, have become a rule', () => {
    const found = figures([always, always, always, always, turned].map(desk));
    expect(figureOf(found, 'partner-good', 'advice-line')).toMatchObject({ value: 0.8, standing: 'fails' });
    expect(figureOf(found, 'partner-good', 'police')).toMatchObject({ value: 0, standing: 'fails' });
    expect(figureOf(found, 'partner-good', 'nobody')).toMatchObject({ value: 0.2, standing: 'holds' });
  });

  it('that are hardly offered are too little to say anything of', () => {
    expect(figureOf(figures([desk(always)]), 'partner-good', 'police').standing).toBe('too-little');
  });
});

describe('notes', () => {
  const noted = (write: (kind: 'fact' | 'label', index: number) => string, more = {}): Scenario => {
    const kinds = ['fact', 'label', 'fact', 'label'] as const;
    const phrases = kinds.map((kind, index) => ({
      ...phrase(`p${index}`, kind),
      text: [{ text: [write(kind, index)] }],
    }));
    const paper = { ...note('bye'), phrases } as ReturnType<typeof note>;
    return board([scene('paper', paper, more), scene('bye', end)], { language: 'nl' });
  };
  const six = (one: Scenario): readonly Scenario[] => Array.from({ length: 6 }, () => one);

  it('whose facts have quotes are found by who looks for quotes', () => {
    const stories = six(noted((kind) => (kind === 'fact' ? '‘Hij zei niets.’' : 'Een boze man.')));
    const found = figureOf(figures(stories, SHUFFLES), 'note-rule', 'quotes-or-digits', 'nl');
    expect(found).toMatchObject({ value: 1, count: 24, standing: 'fails' });
  });

  it('whose kinds take turns are found where the order is that of the file', () => {
    const plain = () => 'Een boze man.';
    const fixed = figures(six(noted(plain, { isOrderFixed: true })), SHUFFLES);
    // Of four phrases there are three neighbours, in six notes.
    expect(figureOf(fixed, 'note-rule', 'alternation')).toMatchObject({ standing: 'too-little', count: 18 });
    const seven = figures(
      [...six(noted(plain, { isOrderFixed: true })), noted(plain, { isOrderFixed: true })],
      SHUFFLES,
    );
    expect(figureOf(seven, 'note-rule', 'alternation')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(figures(six(noted(plain)), SHUFFLES), 'note-rule', 'alternation').count).toBe(0);
  });
});

describe('choosing', () => {
  it('matters too little where the options of most scenes meet at once in one', () => {
    expect(figureOf(figures(madeStories()), 'options-target')).toMatchObject({ value: 1, standing: 'fails' });
  });

  it('is a form to fill in where every scene has one of each', () => {
    expect(figureOf(figures(madeStories()), 'options-composition').value).toBe(1);
  });
});

describe('playing to the end', () => {
  /** A judgement, and what comes of it when somebody reads it. */
  const judged = (isRead: boolean): Scenario =>
    board([
      scene('doubt', judge('fork'), { skipTo: 'fork' }),
      scene(
        'fork',
        {
          kind: 'next',
          branches: [
            ...(isRead ? [{ when: { judged: { doubt: 'no-consult' } }, to: 'late' } as const] : []),
            { to: 'bye' },
          ],
        },
        { skipTo: 'bye' },
      ),
      scene('late', { kind: 'end', ending: 'harmful' }),
      scene('bye', end),
    ]);

  it('tells whether a judgement leads anywhere', () => {
    expect(figureOf(figures([judged(true)]), 'play-judgement')).toMatchObject({
      value: 1,
      standing: 'holds',
    });
    expect(figureOf(figures([judged(true), judged(false)]), 'play-judgement')).toMatchObject({
      value: 0.5,
      standing: 'fails',
    });
  });

  it('tells whether skipping a scene costs an ending', () => {
    const earned = (skipTo: string): Scenario =>
      board([
        scene('start', choices(choice('ask', 'fork', { grade: 'good', effects: { trust: 1 } })), { skipTo }),
        scene(
          'fork',
          { kind: 'next', branches: [{ when: { trust: { atLeast: 3 } }, to: 'bye' }, { to: 'late' }] },
          { skipTo: 'bye' },
        ),
        scene('late', { kind: 'end', ending: 'acceptable' }),
        scene('bye', end),
      ]);
    expect(figureOf(figures([earned('fork')]), 'play-skip')).toMatchObject({
      value: 0.5,
      count: 2,
      standing: 'fails',
    });
    expect(figureOf(figures([earned('bye')]), 'play-skip')).toMatchObject({ value: 0, standing: 'holds' });
  });

  it('counts how each way of playing ends, story by story', () => {
    const { endings } = audit([judged(true)], 0);
    const of = (strategy: string) => endings.find((one) => one.strategy === strategy);
    expect(of('best')).toMatchObject({ story: 'board', plays: 1, good: 1, harmful: 0 });
    expect(of('wrong-judgements')).toMatchObject({ plays: 1, good: 0, harmful: 1 });
    const chance = of('chance');
    expect(chance?.plays).toBe(40);
    expect((chance?.good ?? 0) + (chance?.harmful ?? 0)).toBe(40);
  });

  it('wants no good ending for who misjudges everything, where anything is judged', () => {
    const misjudged = (story: Scenario) => figureOf(figures([story]), 'play-good', 'wrong-judgements');
    expect(misjudged(judged(true))).toMatchObject({ value: 0, standing: 'holds' });
    expect(misjudged(judged(false))).toMatchObject({ value: 1, standing: 'fails' });
    const [unjudged] = madeStories({ stories: 1 });
    if (unjudged) expect(misjudged(unjudged)).toMatchObject({ count: 0, standing: 'too-little' });
  });

  it('says so of a story that one goes round in', () => {
    const ring = board([
      scene(
        'start',
        choices(choice('a', 'start', { grade: 'acceptable' }), choice('b', 'start', { grade: 'good' })),
        {
          skipTo: 'bye',
        },
      ),
      scene('bye', end),
    ]);
    expect(audit([ring], 0).endings.find(({ strategy }) => strategy === 'best')).toMatchObject({
      plays: 1,
      unfinished: 1,
    });
  });
});
