/** The map as text that Mermaid draws (mermaid.js.org, syntax of flowcharts): in a wiki, a merge request, an editor. */
import type { Scenario, Scene } from '../../format/types.ts';
import { exitsOf, inOrder } from './exits.ts';

/** What stands around the name of a scene, so that its kind is seen by shape and not by colour. */
const SHAPES: Readonly<Record<Scene['turn']['kind'], readonly [string, string]>> = {
  choices: ['[', ']'],
  judge: ['{', '}'],
  route: ['[/', '/]'],
  note: ['[[', ']]'],
  next: ['(', ')'],
  end: ['([', '])'],
};

export function mermaid(scenario: Scenario): string {
  const scenes = inOrder(scenario);
  // Ids of our own: `end` and other words of trainers mean something to Mermaid.
  const names = new Map(scenes.map(({ id }, index) => [id, `s${index}`]));
  const nodes = scenes.map(({ id, title, turn }) => {
    const [open, close] = SHAPES[turn.kind];
    return `  ${names.get(id)}${open}${quoted(title ?? id)}${close}`;
  });
  const ways = scenes.flatMap((scene) =>
    exitsOf(scene).map(({ to, by, isConditional }) => {
      const arrow = isConditional ? '-.->' : '-->';
      return `  ${names.get(scene.id)} ${arrow}${by === undefined ? '' : `|${quoted(by)}|`} ${names.get(to)}`;
    }),
  );
  return ['---', `title: ${JSON.stringify(scenario.title)}`, '---', 'flowchart TD', ...nodes, ...ways].join(
    '\n',
  );
}

/** As Mermaid wants signs of its own written: by their number. */
const quoted = (text: string): string => `"${text.replace(/["#<>&]/g, (sign) => `#${sign.charCodeAt(0)};`)}"`;
