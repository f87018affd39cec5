/** One team by itself: its sessions and what changed between two measurements, and the months of its work. */
import {
  type ClassCounts,
  type Measured,
  type Series,
  type TeamFigures,
  toldFindings,
} from '../../team/figures/index.ts';
import type { Section } from './section.ts';
import { chart } from './drawings.ts';
import type { Told } from './told.ts';

export function cycle(team: TeamFigures, told: Told): Section {
  const { t } = told.words;
  const { sessions, gains } = team;
  const none = t('compare.untold');
  return {
    title: t('compare.cycle.title', { team: team.team }),
    lines: [
      ...(sessions.length === 0 ? [t('compare.cycle.none')] : []),
      ...sessions.flatMap((session) => sentences(session, told)),
      ...gains.flatMap(({ direction, sensitivity, isPractised }) => [
        t(`figure.cycle.${direction}`, { gain: told.estimate(sensitivity) }),
        isPractised ? t('figure.cycle.practised') : t('figure.cycle.waited'),
      ]),
    ],
    ...(sessions.length > 0 && {
      table: {
        head: (['day', 'what', 'people', 'cases', 'sensitivity', 'caution'] as const).map((name) =>
          t(`compare.head.${name}`),
        ),
        rows: sessions.map((session) => [
          session.day,
          session.kind === 'measure'
            ? t('compare.form', { form: session.form ?? '' })
            : t(`compare.kind.${session.kind}`),
          String(session.people),
          `${session.signal.items} + ${session.noise.items}`,
          session.told === 'index' ? told.estimate(session.sensitivity) : none,
          session.told === 'index' ? told.estimate(session.caution) : none,
        ]),
      },
    }),
  };
}

/** Absent where nothing was counted. */
export function work({ team, series, reasons }: TeamFigures, told: Told): readonly Section[] {
  const { t } = told.words;
  if (series.length === 0) return [];
  return [
    {
      title: t('compare.series.title', { team }),
      lines: [...series.flatMap((one) => months(one, told)), ...returnedFor(reasons, told)],
      drawings: series.flatMap((one) =>
        one.chart ? [chart(t(`figure.series.${one.name}`), one, told)] : [],
      ),
    },
  ];
}

function sentences(session: Measured, told: Told): readonly string[] {
  const { t } = told.words;
  const { day, signal, noise } = session;
  // A story is talked about, and nothing of it is counted.
  if (signal.items + noise.items === 0) return [];
  if (session.told === 'counts') {
    const share = ({ consult, judgements }: ClassCounts): string | undefined =>
      consult && told.share((consult.atLeast + consult.atMost) / 2 / judgements);
    const [withReason, without] = [share(signal), share(noise)];
    return withReason !== undefined && without !== undefined
      ? [t('compare.cycle.counts', { day, signal: withReason, noise: without })]
      : [t('compare.cycle.nothing', { day })];
  }
  const bands = [
    t(`compare.cycle.${session.sensitivityBand}`, { day }),
    t(`compare.cycle.${session.tendencyBand}`),
  ];
  if (session.told === 'rough') return [...bands, t('compare.cycle.rough')];
  const untold = signal.untold + noise.untold;
  if (untold === 0) return bands;
  const { low, high } = session.untold;
  return [
    ...bands,
    t('figure.cycle.price', {
      untold,
      items: signal.items + noise.items,
      low: told.number(low),
      high: told.number(high),
    }),
  ];
}

function returnedFor(reasons: TeamFigures['reasons'], { words: { t } }: Told): readonly string[] {
  if (reasons.length === 0) return [];
  const named = reasons.map(({ reason, count }) => `${t(`figure.reasons.${reason}`)} (${count})`);
  return [t('compare.reasons.told', { reasons: named.join(', ') })];
}

function months({ name, points, chart: limits }: Series, told: Told): readonly string[] {
  const { t, language } = told.words;
  const about = `${t(`figure.series.${name}`)}:`;
  if (!limits) return [`${about} ${t('figure.series.few')}`];
  const { mean, low, high, isFirm, findings } = limits;
  return [
    `${about} ${t('figure.series.limits', { mean: told.number(mean), low: told.number(low), high: told.number(high) })}`,
    ...(isFirm ? [] : [t('figure.series.loose')]),
    ...(findings.length === 0 ? [t('figure.series.steady')] : []),
    ...toldFindings(findings, (point) => points[point]?.month ?? '', language).map(
      ({ rule, side, months: named }) => t(`figure.series.${rule}.${side}`, { months: named }),
    ),
  ];
}
