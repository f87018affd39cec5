/** The map as text that Mermaid draws (mermaid.js.org, syntax of flowcharts): in a wiki, a merge request, an editor. */
import type { Board, Stop } from './board.ts';

/** What stands around the name of a scene, so that its kind is seen by shape and not by colour. */
const SHAPES: Readonly<Record<Stop['kind'], readonly [string, string]>> = {
  choices: ['[', ']'],
  judge: ['{', '}'],
  route: ['[/', '/]'],
  note: ['[[', ']]'],
  next: ['(', ')'],
  end: ['([', '])'],
};

export function mermaid({ title: name, stops }: Board): string {
  // Ids of our own: `end` and other words of trainers mean something to Mermaid.
  const names = new Map(stops.map(({ id }, index) => [id, `s${index}`]));
  const nodes = stops.map(({ id, title, kind }) => {
    const [open, close] = SHAPES[kind];
    return `  ${names.get(id)}${open}${quoted(title ?? id)}${close}`;
  });
  const ways = stops.flatMap(({ id, exits }) =>
    exits.map(({ to, by, isConditional, chance }) => {
      const arrow = isConditional ? '-.->' : '-->';
      const label = chance ? `${chance.part}/${chance.of}` : by;
      return `  ${names.get(id)} ${arrow}${label === undefined ? '' : `|${quoted(label)}|`} ${names.get(to)}`;
    }),
  );
  return ['---', `title: ${JSON.stringify(name)}`, '---', 'flowchart TD', ...nodes, ...ways].join('\n');
}

/** As Mermaid wants signs of its own written: by their number. */
const quoted = (text: string): string => `"${text.replace(/["#<>&]/g, (sign) => `#${sign.charCodeAt(0)};`)}"`;
