/** A run chart with its limits: the points, the middle, and between which two lines a month lies when nothing special is the matter. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { TeamTranslator } from '../../i18n/team.ts';
import { type Series, toldFindings } from '../figures/index.ts';
import { monthIn } from './team-page.ts';

const [WIDTH, HEIGHT, MARGIN] = [640, 220, 16];

export function runChart(series: Series, words: TeamTranslator): TemplateResult {
  const { points } = series;
  const [first, last] = [points[0], points.at(-1)];
  return html`<figure>
    <div class="drawing">
      ${drawn(series)}
      ${
        first && last && first !== last
          ? html`<p class="ends small" aria-hidden="true">
              <span>${monthIn(words.language, first.month)}</span
              ><span>${monthIn(words.language, last.month)}</span>
            </p>`
          : nothing
      }
    </div>
    <figcaption>${said(series, words).map((sentence) => html`<p>${sentence}</p>`)}</figcaption>
    ${table(series, words)}
  </figure>`;
}

/** What the drawing says, for who does not see it and for everybody: a picture of points is easily read as more than it is. */
function said({ name, points, chart }: Series, words: TeamTranslator): readonly string[] {
  const { t, language } = words;
  const month = (point: number): string => monthIn(language, points[point]?.month ?? '');
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (!chart) return [t('figure.series.few')];
  const { mean, low, high, isFirm, findings } = chart;
  const limits = t('figure.series.limits', {
    mean: number.format(mean),
    low: number.format(low),
    high: number.format(high),
  });
  const last = points.length - 1;
  const isRarer = findings.some(
    ({ rule, side, points: places }) => rule === 'run' && side === 'below' && places.at(-1) === last,
  );
  return [
    limits,
    ...(findings.length === 0 ? [t('figure.series.steady')] : []),
    ...toldFindings(findings, month, language).map(({ rule, side, months }) =>
      t(`figure.series.${rule}.${side}`, { months }),
    ),
    ...(name === 'returnedShare' && isRarer ? [t('team.practice.rarer')] : []),
    ...(isFirm ? [] : [t('figure.series.loose')]),
  ];
}

function table({ points }: Series, { t, language }: TeamTranslator): TemplateResult {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return html`<details>
    <summary>${t('team.practice.table')}</summary>
    <table>
      <tbody>
        ${points.map(
          ({ month, value }) =>
            html`<tr>
              <th scope="row">${monthIn(language, month)}</th>
              <td>${number.format(value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** Decorative: all that it says stands in words below it, and the numbers in the table. */
function drawn({ points, chart }: Series): TemplateResult {
  const values = points.map(({ value }) => value);
  const top = Math.max(1, ...values, chart?.high ?? 0);
  const x = (place: number): number =>
    MARGIN + (place * (WIDTH - 2 * MARGIN)) / Math.max(points.length - 1, 1);
  const y = (value: number): number => HEIGHT - MARGIN - (value * (HEIGHT - 2 * MARGIN)) / top;
  const special = new Set(chart?.findings.flatMap((one) => one.points));
  const level = (value: number, kind: string): TemplateResult =>
    svg`<path class=${kind} d="M${MARGIN} ${y(value)}H${WIDTH - MARGIN}" />`;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
    ${chart ? [level(chart.high, 'limit'), level(chart.mean, 'mean'), level(chart.low, 'limit')] : nothing}
    ${svg`<path class="run" d=${values.map((value, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(value)}`).join('')} />`}
    ${values.map((value, place) =>
      special.has(place)
        ? svg`<path class="special" d="M${x(place)} ${y(value) - 8}l8 8l-8 8l-8 -8z" />`
        : svg`<circle cx=${x(place)} cy=${y(value)} r="4.5" />`,
    )}
  </svg>`;
}
