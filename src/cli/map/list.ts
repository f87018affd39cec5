/** The map for who reads rather than looks: scene by scene, with the ways out of each. */
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { Board } from './board.ts';
import { headOf, wayOf } from './words.ts';

export function list({ id, title, stops }: Board, { t }: TerminalTranslator): string {
  const scenes = stops.map((stop) => [headOf(stop, t), ...stop.exits.map((exit) => `  ${wayOf(exit, t)}`)]);
  return [`${title} (${id})`, ...scenes.map((lines) => lines.join('\n'))].join('\n\n');
}
