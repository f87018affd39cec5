/** The figures as a page to look at and to print: one file, without scripts, that asks for nothing. */
import { escapeMarkup } from '../markup.ts';
import { writtenShape } from '../map/shape.ts';
import type { Section, Table } from './section.ts';

/** What its policy names is the hash of the style below; a test holds them together. */
export const STYLE_HASH = 'sha256-fRJrP2ykl7xHbHqfci15M8+WH0x10MKYigpBzGMX6Cs=';

export const STYLE = `
:root { color-scheme: light dark; --ink: #25221d; --muted: #5f584c; --paper: #fbf8f2; --edge: #857c6d; --accent: #0d5c5d; --warm: #7d4407; }
@media (prefers-color-scheme: dark) { :root { --ink: #ede8df; --muted: #b8afa1; --paper: #1b1a18; --edge: #8f8677; --accent: #86d3cb; --warm: #f0c48c; } }
body { max-width: 52em; margin: 2em auto; padding: 0 1em; background: var(--paper); color: var(--ink); font: 1em/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2em; border-top: 1px solid var(--edge); padding-top: 0.6em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { white-space: nowrap; text-align: start; vertical-align: top; padding: 0.25em 0.9em 0.25em 0; border-bottom: 1px solid var(--edge); }
th { color: var(--muted); font-weight: 600; }
svg { display: block; width: 100%; max-width: 45em; margin: 1em 0; font-size: 13px; }
svg text { fill: var(--ink); }
svg .title { font-weight: 600; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; fill: var(--muted); }
svg line.team, svg .months { stroke: var(--accent); stroke-width: 2; fill: none; }
svg circle.team { fill: var(--accent); }
svg .all { stroke: var(--warm); stroke-width: 2; fill: var(--warm); }
svg .zero { stroke: var(--edge); }
svg .limit { stroke: var(--edge); stroke-dasharray: 5 4; }
svg .out { fill: var(--warm); }
@media print { body { margin: 0; max-width: none; font-size: 10pt; background: none; } tr, svg { break-inside: avoid; } h2 { break-after: avoid; } .wide { overflow: visible; } }
`;

export function page(title: string, sections: readonly Section[], language: string): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
<h1>${escapeMarkup(title)}</h1>
${sections.map(section).join('\n')}
</html>
`;
}

function section({ title, lines, table, drawings = [] }: Section): string {
  return [
    `<section>\n<h2>${escapeMarkup(title)}</h2>`,
    ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
    ...drawings.map((drawing) => writtenShape(drawing)),
    ...(table ? [tableOf(table, title)] : []),
    '</section>',
  ].join('\n');
}

function tableOf({ head, rows }: Table, name: string): string {
  const cells = (tag: string, row: readonly string[]): string =>
    row.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join('');
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escapeMarkup(name)}"><table>`,
    `<thead><tr>${cells('th scope="col"', head).replaceAll('</th scope="col">', '</th>')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}
