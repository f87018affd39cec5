/** The figures for a terminal, and for a spreadsheet. */
import type { Comparison, Estimate } from '../../team/figures/index.ts';
import type { Section, Table } from './section.ts';

export function lines(title: string, sections: readonly Section[]): string {
  return [
    title,
    ...sections.map((section) =>
      [
        `\n${section.title}`,
        ...section.lines.map((line) => `  ${line}`),
        ...(section.table ? ['', ...aligned(section.table).map((row) => `  ${row}`)] : []),
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

function aligned({ head, rows }: Table): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const COLUMNS = ['what', 'team', 'day', 'name', 'people', 'value', 'low', 'high'] as const;
type Row = { readonly [Column in (typeof COLUMNS)[number]]?: string | number };

/** One number a row, with a point and no names in another language, for programs. */
export function csv(comparison: Comparison): string {
  const rows: readonly Row[] = [
    ...comparison.teams.flatMap(({ team, sessions, gains, series }) => [
      ...sessions.flatMap((session): Row[] => {
        const about = { team, day: session.day, people: session.people };
        if (session.told !== 'index') return [];
        return [
          { what: 'sensitivity', ...about, name: session.form ?? session.kind, ...bare(session.sensitivity) },
          { what: 'caution', ...about, name: session.form ?? session.kind, ...bare(session.caution) },
        ];
      }),
      ...gains.map(({ isPractised, sensitivity }): Row => ({
        ...{ what: 'gain', team, name: isPractised ? 'practised' : 'waited' },
        ...bare(sensitivity),
      })),
      ...series.flatMap(({ name, points, chart }) =>
        points.map(({ month, value }): Row => ({
          ...{ what: 'month', team, day: month, name, value },
          ...(chart && { low: chart.low, high: chart.high }),
        })),
      ),
    ]),
    ...Object.entries(comparison.together).map(([name, one]): Row => ({
      what: 'together',
      name,
      ...bare(one),
    })),
    ...comparison.effects.map(({ pilot, sensitivity }): Row => ({
      what: 'effect',
      name: pilot,
      ...bare(sensitivity),
    })),
    ...comparison.items.flatMap(({ pair, twin, people, ease, right, discrimination }): Row[] => {
      const name = `${pair} ${twin}`;
      return [
        { what: 'right', name, people, value: ease, low: right.atLeast, high: right.atMost },
        ...(discrimination === undefined
          ? []
          : [{ what: 'discrimination', name, people, value: discrimination }]),
      ];
    }),
    ...comparison.groups.flatMap(({ feature, group, more }): Row[] =>
      more ? [{ what: 'group', name: `${feature} ${group}`, ...bare(more) }] : [],
    ),
  ];
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

const bare = ({ value, low, high }: Estimate): Estimate => ({ value, low, high });

/** Quoted where it must be (RFC 4180); what a spreadsheet would run as a formula stays text. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
