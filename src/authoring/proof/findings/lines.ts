/** Lines that are never there, and those whose condition changes nothing. */
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { areMet } from '../table/demand.ts';
import type { LineTest } from '../table/types.ts';
import type { Played } from './played.ts';

export function tellLines(played: Played): readonly Diagnostic[] {
  const { situations } = played.exploration;
  return played.table.nodes.flatMap(({ scene, lines }, index) => {
    if (!played.isReached(index)) return [];
    return lines.flatMap((line) => {
      const isThere = (one: number): boolean => areMet(line.when, situations, one);
      const at = played.situationsAt(index);
      if (!at.some(isThere)) return [tell(played, 'line-never-shown', scene, line, index)];
      return at.every(isThere) ? [tell(played, 'line-always-shown', scene, line, index)] : [];
    });
  });
}

function tell(
  played: Played,
  code: 'line-never-shown' | 'line-always-shown',
  scene: string,
  { path, position }: LineTest,
  node: number,
): Diagnostic {
  const { file, texts } = played.draft;
  const line = texts.lines(...path)[position];
  const { id: name, span } = line?.when ?? { id: '', span: [0, 0] as const };
  const way = code === 'line-never-shown' ? { way: played.wayToNode(node) } : {};
  return diagnostic(code, file.charactersOf(path, line?.index ?? 0, ...span), {
    scene,
    name,
    mark: `{when ${name}}`,
    ...way,
  });
}
