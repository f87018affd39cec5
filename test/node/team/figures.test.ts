import { describe, expect, it } from 'vitest';
import { sensitivity } from '../../../src/assessment/index.ts';
import { pooled, shareOf, teamFigures, toldFindings, xmr } from '../../../src/team/figures/index.ts';
import { t95 } from '../../../src/team/figures/student.ts';
import { guardTeamFile } from '../../../src/team/file/index.ts';
import { counted, fileOf, formItems, teamWith } from '../../support/teams.ts';

const exact = (counts: readonly number[]) => counts.map((count) => ({ atLeast: count, atMost: count }));

describe('student’s t', () => {
  // Any table of it.
  it.each([
    [1, 12.7062],
    [2, 4.30265],
    [5, 2.57058],
    [19, 2.09302],
    [30, 2.04227],
    [1000, 1.96234],
  ])('with %i degrees is %d', (freedom, value) => {
    expect(t95(freedom)).toBeCloseTo(value, 4);
  });
});

describe('the share of a room', () => {
  it('is the log-linear one where every count is told and cases are alike', () => {
    const counts = Array.from({ length: 20 }, () => 8);
    expect(shareOf({ people: 12, items: exact(counts) }).value).toBeCloseTo(160.5 / 241, 4);
  });

  it('is that of the counts behind “few”, not a middle that draws it to one half', () => {
    // Of 12 people 11.5 on average: most items are told as “most”, which may be ten.
    const most = { atLeast: 10, atMost: 12 };
    const share = shareOf({
      people: 12,
      items: [...Array.from({ length: 19 }, () => most), { atLeast: 9, atMost: 9 }],
    });
    expect(share.value).toBeGreaterThan(0.9);
    expect(share.low).toBeGreaterThan(0.8);
    expect(share.high).toBeLessThan(1);
  });

  it('is wider where cases differ more', () => {
    const width = (counts: readonly number[]): number => {
      const { low, high } = shareOf({ people: 12, items: exact(counts) });
      return high - low;
    };
    const alike = Array.from({ length: 20 }, (_, index) => 6 + (index % 2));
    const different = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 3 : 9));
    expect(width(different)).toBeGreaterThan(1.5 * width(alike));
  });
});

describe('what a session says', () => {
  const figures = (consult: readonly number[], each: number, people = 12) =>
    teamFigures(teamWith(counted(consult, { people, items: formItems(each) }))).sessions[0];

  it('is counts below six cases of a kind, rough words below twenty, an index from there', () => {
    expect(figures([8], 5)).toMatchObject({ told: 'counts' });
    expect(figures([8], 6)).toMatchObject({ told: 'rough' });
    expect(figures([8], 19)).not.toHaveProperty('sensitivity');
    expect(figures([8], 20)).toMatchObject({ told: 'index' });
  });

  it('comes from the counts of the whole room', () => {
    const half = [...Array.from({ length: 20 }, () => 9), 4];
    const measured = figures(half, 20);
    const same = sensitivity({ hits: 180, misses: 60, falseAlarms: 80, correctRejections: 160 });
    if (measured?.told !== 'index' || !same) throw new Error('Twenty cases make an index.');
    expect(measured.sensitivity.value).toBeCloseTo(same.dPrime, 2);
    expect(measured.caution.value).toBeCloseTo(same.criterion, 2);
    expect(measured.sensitivity.low).toBeLessThan(same.dPrime);
    expect(measured.untold.low).toBeCloseTo(same.dPrime);
    expect(measured.untold.high).toBeCloseTo(same.dPrime);
  });

  it('says what it costs that small counts are not told', () => {
    const measured = figures([...Array.from({ length: 20 }, () => 11), 1], 20);
    if (measured?.told !== 'index') throw new Error('Twenty cases make an index.');
    expect(measured.signal).toMatchObject({ untold: 20, consult: { atLeast: 200, atMost: 240 } });
    expect(measured.untold.high - measured.untold.low).toBeGreaterThan(1);
  });

  it('is there for seven people too, from two sums', () => {
    expect(figures([5], 20, 7)).toMatchObject({ told: 'index', signal: { consult: { atLeast: 100 } } });
  });
});

describe('the cycle', () => {
  const before = counted([...Array.from({ length: 20 }, () => 7), 5], { day: '2026-02-02' });
  const practised = counted([6], { kind: 'practise', day: '2026-03-02', items: [] });
  const after = (hits: number) =>
    counted([...Array.from({ length: 20 }, () => 12 - hits), hits], { form: 'b', day: '2026-04-02' });

  it('says better only where the interval leaves 0 out', () => {
    expect(teamFigures(teamWith(before, practised, after(9))).gains).toMatchObject([
      { isPractised: true, direction: 'better' },
    ]);
    expect(teamFigures(teamWith(before, after(7))).gains).toMatchObject([
      { isPractised: false, direction: 'unclear' },
    ]);
  });

  it('does not hold a form against itself', () => {
    expect(teamFigures(teamWith(before, { ...before, day: '2026-05-04' })).gains).toEqual([]);
  });
});

describe('the chart of a month', () => {
  /**
   * NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2 “Individuals Control Charts”, flow rates of ten batches
   * (https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm). The handbook itself was out of reach. The ten values, the
   * section and its four numbers were compared with the tests of other programs that quote them: they are the same in all.
   */
  const FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  /**
   * D. C. Montgomery, Introduction to Statistical Quality Control, individuals chart of the costs of processing twenty loans. The
   * book was out of reach and nobody else was found to quote it: whether these are its values and numbers was not verified.
   */
  const LOANS = [
    ...[310, 288, 297, 298, 307, 303, 294, 297, 308, 306],
    ...[294, 299, 297, 299, 314, 295, 293, 306, 301, 304],
  ];

  it.each([
    ['flow rates', FLOW, { mean: 50.81, meanRange: 1.8778, low: 45.8159, high: 55.8041 }],
    ['loans', LOANS, { mean: 300.5, meanRange: 7.79, low: 279.78, high: 321.22 }],
  ])('has the limits that are given for %s', (_, values, given) => {
    const chart = xmr(values);
    expect(chart?.findings).toEqual([]);
    // Both divide by 1.128 where 2.66 is Wheeler's rounding of 3 / 1.128: a difference of 0.0004 mean ranges.
    const rounding = 0.0004 * given.meanRange + 0.005;
    for (const name of ['mean', 'meanRange', 'low', 'high'] as const)
      expect(Math.abs((chart?.[name] ?? Number.NaN) - given[name]), name).toBeLessThanOrEqual(rounding);
  });

  it('says nothing of fewer than six months, and not much of fewer than twelve', () => {
    expect(xmr([1, 2, 3, 4, 5])).toBeUndefined();
    expect(xmr([1, 2, 1, 2, 1, 2])?.isFirm).toBe(false);
    expect(xmr(LOANS)?.isFirm).toBe(true);
  });

  it('finds a point outside, eight on one side, and three of four near a limit', () => {
    expect(xmr([5, 6, 5, 6, 5, 6, 5, 20, 5, 6, 5, 6])?.findings).toEqual([
      { rule: 'outside', side: 'above', points: [7] },
    ]);
    const step = xmr([9, 8, 9, 8, 9, 8, 9, 8, 4, 5, 4, 5, 4, 5, 4, 5])?.findings ?? [];
    expect(step.filter(({ rule }) => rule === 'run')).toEqual([
      { rule: 'run', side: 'above', points: [0, 1, 2, 3, 4, 5, 6, 7] },
      { rule: 'run', side: 'below', points: [8, 9, 10, 11, 12, 13, 14, 15] },
    ]);
    const near = xmr([10, 11, 9, 10, 11, 9, 13, 13, 10, 13, 9, 10, 11, 9, 10, 9])?.findings ?? [];
    expect(near).toEqual([{ rule: 'near', side: 'above', points: [6, 7, 9] }]);
  });

  it('tells months outside together, and a pattern once', () => {
    const outside = { rule: 'outside', side: 'above' } as const;
    const run = { rule: 'run', side: 'above', points: [0, 1, 2, 3, 4, 5, 6, 7] } as const;
    const near = { rule: 'near', side: 'below', points: [9, 10, 11] } as const;
    const findings = [
      { ...outside, points: [0] },
      { ...outside, points: [5] },
      run,
      { ...near, side: 'above' as const },
      near,
    ];
    expect(toldFindings(findings, (point) => `month ${point + 1}`, 'en')).toEqual([
      { rule: 'outside', side: 'above', months: 'month 1 and month 6' },
      { rule: 'run', side: 'above', months: 'month 1 – month 8' },
      { rule: 'near', side: 'below', months: 'month 10 – month 12' },
    ]);
  });

  it('asks of a hundred referrals, so that fewer referrals are no success', () => {
    const months = Array.from({ length: 6 }, (_, index) => ({
      month: `2026-0${index + 1}`,
      referrals: 40 - index * 6,
      returned: 20 - index * 3,
    }));
    const team = fileOf(guardTeamFile({ ...teamWith(), practice: months }));
    const share = teamFigures(team).series.find(({ name }) => name === 'returnedShare');
    expect(share?.points.map(({ value }) => value)).toEqual([50, 50, 50, 50, 50, 50]);
  });
});

describe('several teams together', () => {
  it('have the spread and the mean that are published of the trials of the BCG vaccine', () => {
    // Colditz et al. 1994; cases and others, vaccinated and not. Paule–Mandel: τ² 0.318, log risk ratio −0.715.
    const trials = [
      ...[
        [4, 119, 11, 128],
        [6, 300, 29, 274],
        [3, 228, 11, 209],
        [62, 13536, 248, 12619],
      ],
      ...[
        [33, 5036, 47, 5761],
        [180, 1361, 372, 1079],
        [8, 2537, 10, 619],
        [505, 87886, 499, 87892],
      ],
      ...[
        [29, 7470, 45, 7232],
        [17, 1699, 65, 1600],
        [186, 50448, 141, 27197],
        [5, 2493, 3, 2338],
      ],
      [27, 16886, 29, 17825],
    ].map(([ill = 0, well = 0, illOthers = 0, wellOthers = 0]) => ({
      value: Math.log(ill / (ill + well) / (illOthers / (illOthers + wellOthers))),
      variance: 1 / ill - 1 / (ill + well) + 1 / illOthers - 1 / (illOthers + wellOthers),
    }));
    const found = pooled(trials);
    expect((found?.spread ?? 0) ** 2).toBeCloseTo(0.318, 3);
    expect(found?.value).toBeCloseTo(-0.715, 2);
  });

  it('need two teams, and three to say where a next one may lie', () => {
    const teams = [0.2, 0.5, 0.4].map((value) => ({ value, variance: 0.04 }));
    expect(pooled(teams.slice(0, 1))).toBeUndefined();
    expect(pooled(teams.slice(0, 2))).not.toHaveProperty('teamLike');
    expect(pooled(teams)).toHaveProperty('teamLike');
  });

  it('are never surer than without a spread', () => {
    const found = pooled(Array.from({ length: 4 }, () => ({ value: 0.5, variance: 0.04 })));
    expect((found?.high ?? 0) - 0.5).toBeCloseTo(t95(3) * Math.sqrt(0.04 / 4), 6);
  });
});
