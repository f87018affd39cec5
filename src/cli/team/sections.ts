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
  const none = t('figure.untold');
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
    title: t('figure.side.title'),
    lines: [
      ...(sensitivity ? [t('figure.side.together', { value: told.estimate(sensitivity) })] : []),
      ...(caution ? [t('figure.side.caution', { value: told.estimate(caution) })] : []),
      ...(sensitivity ? [t('figure.side.spread', { spread: told.number(sensitivity.spread) })] : []),
      ...(like ? [t('figure.side.next', { low: told.number(like.low), high: told.number(like.high) })] : []),
      ...(gain ? [t('figure.side.gain', { value: told.estimate(gain) })] : []),
      t('figure.side.order', { a: first.a, b: first.b }),
      ...(sensitivity ? [t('figure.side.method')] : []),
    ],
    table: {
      head: (['team', 'day', 'people', 'sensitivity', 'caution', 'gain'] as const).map((name) =>
        t(`figure.head.${name}`),
      ),
      rows,
    },
    drawings: [
      forest(
        t('figure.head.sensitivity'),
        measured.flatMap(({ team, index }) => (index ? [{ name: team.team, ...index.sensitivity }] : [])),
        sensitivity,
        told,
      ),
      forest(
        t('figure.head.gain'),
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
    title: t('figure.effect.title', { pilot }),
    lines: [
      t('figure.effect.text', { value: told.estimate(sensitivity), now, later }),
      sensitivity.low > 0 || sensitivity.high < 0 ? t('figure.effect.holds') : t('figure.effect.unclear'),
    ],
  }));
}

function items(all: readonly ItemFigures[], told: Told): Section {
  const { t } = told.words;
  const title = t('figure.items.title');
  if (all.length === 0) return { title, lines: [t('figure.items.none')] };
  const hardest = all.toSorted((one, other) => one.ease - other.ease).slice(0, HARDEST);
  return {
    title,
    lines: [t('figure.items.text', { count: all.length }), t('figure.items.discrimination')],
    table: {
      head: (['pair', 'twin', 'teams', 'people', 'right', 'discrimination'] as const).map((name) =>
        t(`figure.head.${name}`),
      ),
      rows: hardest.map(({ pair, twin, teams, people, right, discrimination }) => [
        pair,
        t(`figure.twin.${twin}`),
        String(teams),
        String(people),
        right.atLeast === right.atMost
          ? told.share(right.atLeast)
          : t('figure.between', {
              low: Math.round(100 * right.atLeast),
              high: Math.round(100 * right.atMost),
            }),
        discrimination === undefined ? t('figure.untold') : told.number(discrimination),
      ]),
    },
  };
}

function groups(all: readonly GroupFigures[], told: Told): Section {
  const { t } = told.words;
  const title = t('figure.groups.title');
  if (all.length === 0) return { title, lines: [t('figure.groups.none')] };
  const none = t('figure.untold');
  return {
    title,
    lines: [t('figure.groups.text'), t('figure.groups.names')],
    table: {
      head: (['group', 'cases', 'consultSignal', 'consultNoise', 'more'] as const).map((name) =>
        t(`figure.head.${name}`),
      ),
      rows: all.map(({ feature, group, items, consultSignal, consultNoise, more }) => [
        t(`figure.feature.${feature}.${group}` as Parameters<typeof t>[0]),
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
    title: t('figure.caveats.title'),
    lines: caveats.map((caveat: Caveat) => t(`figure.caveats.${caveat}`, { list })),
  };
}
