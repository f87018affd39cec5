/** What is told of teams, in the order of reading; a terminal and a page draw the same. */
import type { Caveat, Comparison, GroupFigures, ItemFigures } from '../../team/figures/index.ts';
import { forest } from './drawings.ts';
import { cycle, work } from './cycle.ts';
import type { Section } from './section.ts';
import type { Told } from './told.ts';

/** Of more teams each by itself would bury what they say together. */
const MOST_CYCLES = 3;
const HARDEST = 10;

export function sectionsOf(comparison: Comparison, told: Told): readonly Section[] {
  const { teams } = comparison;
  return [
    ...(teams.length <= MOST_CYCLES ? teams.flatMap((team) => [cycle(team, told), ...work(team, told)]) : []),
    ...(teams.length > 1 ? [beside(comparison, told)] : []),
    ...effects(comparison, told),
    items(comparison.items, told),
    groups(comparison.groups, told),
    caveats(comparison, told),
  ];
}

function beside({ teams, together, first }: Comparison, told: Told): Section {
  const { t } = told.words;
  const { sensitivity, caution, gain } = together;
  const measured = teams.map((team) => {
    const session = team.sessions.find(({ kind }) => kind === 'measure');
    return { team, index: session?.told === 'index' ? session : undefined, gain: team.gains[0]?.sensitivity };
  });
  const none = t('compare.untold');
  const rows = measured.map(({ team, index, gain: own }) => [
    team.team,
    index?.day ?? none,
    index ? String(index.people) : none,
    index ? told.estimate(index.sensitivity) : none,
    index ? told.estimate(index.caution) : none,
    own ? told.estimate(own) : none,
  ]);
  const like = sensitivity?.teamLike;
  return {
    title: t('compare.side.title'),
    lines: [
      ...(sensitivity ? [t('compare.side.together', { value: told.estimate(sensitivity) })] : []),
      ...(caution ? [t('compare.side.caution', { value: told.estimate(caution) })] : []),
      ...(sensitivity ? [t('compare.side.spread', { spread: told.number(sensitivity.spread) })] : []),
      ...(like ? [t('compare.side.next', { low: told.number(like.low), high: told.number(like.high) })] : []),
      ...(gain ? [t('compare.side.gain', { value: told.estimate(gain) })] : []),
      t('compare.side.order', { a: first.a, b: first.b }),
      ...(sensitivity ? [t('compare.side.method')] : []),
    ],
    table: {
      head: (['team', 'day', 'people', 'sensitivity', 'caution', 'gain'] as const).map((name) =>
        t(`compare.head.${name}`),
      ),
      rows,
    },
    drawings: [
      forest(
        t('compare.head.sensitivity'),
        measured.flatMap(({ team, index }) => (index ? [{ name: team.team, ...index.sensitivity }] : [])),
        sensitivity,
        told,
      ),
      forest(
        t('compare.head.gain'),
        measured.flatMap(({ team, gain: own }) => (own ? [{ name: team.team, ...own }] : [])),
        gain,
        told,
      ),
    ].flatMap((drawing) => (drawing ? [drawing] : [])),
  };
}

function effects({ effects }: Comparison, told: Told): readonly Section[] {
  const { t } = told.words;
  return effects.map(({ pilot, now, later, sensitivity }) => ({
    title: t('compare.effect.title', { pilot }),
    lines: [
      t('compare.effect.text', { value: told.estimate(sensitivity), now, later }),
      sensitivity.low > 0 || sensitivity.high < 0 ? t('compare.effect.holds') : t('compare.effect.unclear'),
    ],
  }));
}

function items(all: readonly ItemFigures[], told: Told): Section {
  const { t } = told.words;
  const title = t('compare.items.title');
  if (all.length === 0) return { title, lines: [t('compare.items.none')] };
  const hardest = all.toSorted((one, other) => one.ease - other.ease).slice(0, HARDEST);
  return {
    title,
    lines: [t('compare.items.text', { count: all.length }), t('compare.items.discrimination')],
    table: {
      head: (['pair', 'twin', 'teams', 'people', 'right', 'discrimination'] as const).map((name) =>
        t(`compare.head.${name}`),
      ),
      rows: hardest.map(({ pair, twin, teams, people, right, discrimination }) => [
        pair,
        t(`compare.twin.${twin}`),
        String(teams),
        String(people),
        right.atLeast === right.atMost
          ? told.share(right.atLeast)
          : t('compare.between', {
              low: Math.round(100 * right.atLeast),
              high: Math.round(100 * right.atMost),
            }),
        discrimination === undefined ? t('compare.untold') : told.number(discrimination),
      ]),
    },
  };
}

function groups(all: readonly GroupFigures[], told: Told): Section {
  const { t } = told.words;
  const title = t('compare.groups.title');
  if (all.length === 0) return { title, lines: [t('compare.groups.none')] };
  const none = t('compare.untold');
  return {
    title,
    lines: [t('compare.groups.text'), t('compare.groups.names')],
    table: {
      head: (['group', 'cases', 'consultSignal', 'consultNoise', 'more'] as const).map((name) =>
        t(`compare.head.${name}`),
      ),
      rows: all.map(({ feature, group, items, consultSignal, consultNoise, more }) => [
        t(`compare.feature.${feature}.${group}` as Parameters<typeof t>[0]),
        String(items),
        consultSignal === undefined ? none : told.share(consultSignal),
        consultNoise === undefined ? none : told.share(consultNoise),
        more ? told.points(more) : none,
      ]),
    },
  };
}

function caveats({ caveats, otherTexts }: Comparison, told: Told): Section {
  const { t } = told.words;
  const list = otherTexts.map(({ pair, twin }) => `${pair} (${twin})`).join(', ');
  return {
    title: t('compare.caveats.title'),
    lines: caveats.map((caveat: Caveat) => t(`compare.caveats.${caveat}`, { list })),
  };
}
