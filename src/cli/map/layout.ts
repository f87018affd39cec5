/** Where the scenes of a map stand, and how the ways run between them: in layers, from the first scene down. */
import { type EdgeLabel, Graph, type GraphLabel, type NodeLabel, layout } from '@dagrejs/dagre';
import type { Board, Exit, Stop } from './board.ts';
import { type SceneBox, type WayBox, sceneBox, wayBox } from './boxes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedScene {
  readonly stop: Stop;
  readonly box: SceneBox;
  /** Its middle. */
  readonly at: Point;
}

/** A line on the map, for all ways from one scene to another. */
export interface PlacedWay {
  readonly from: string;
  readonly to: string;
  readonly exits: readonly Exit[];
  readonly box: WayBox;
  readonly points: readonly Point[];
  /** The middle of what stands beside it. */
  readonly at: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly PlacedScene[];
  readonly ways: readonly PlacedWay[];
}

/** Space in the units of the drawing. */
const SPACE = { nodesep: 28, edgesep: 14, ranksep: 30, marginx: 20, marginy: 20 };

/** From this many scenes on the layers are found in a way that is quicker and a little less compact. */
const MANY = 150;

export function placed({ stops }: Board): Layout {
  const boxes = stops.map((stop) => ({ stop, box: sceneBox(stop) }));
  const lines = stops.flatMap(linesFrom);
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    ...SPACE,
    rankdir: 'TB',
    ranker: stops.length < MANY ? 'network-simplex' : 'longest-path',
  });
  for (const { stop, box } of boxes) graph.setNode(stop.id, { width: box.width, height: box.height });
  for (const { from, to, box } of lines) {
    graph.setEdge(from, to, { width: box.width, height: box.height, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const middleOf = (id: string): Point => pointOf(graph.node(id));
  return {
    width,
    height,
    scenes: boxes.map((one) => ({ ...one, at: middleOf(one.stop.id) })),
    ways: lines.map((line) => {
      const { from, to } = line;
      if (from === to) return { ...line, ...loop(middleOf(from), graph.node(from).width, line.box) };
      const edge = graph.edge(from, to);
      return { ...line, points: edge.points ?? [], at: pointOf(edge) };
    }),
  };
}

const LOOP = { out: 18, apart: 10, gap: 5 };

/** A way that leads back to its own scene: dagre keeps room for it at the right, and draws it through other scenes. */
function loop(middle: Point, width: number, box: WayBox): Pick<PlacedWay, 'points' | 'at'> {
  const right = middle.x + width / 2;
  const [out, up, down] = [right + LOOP.out, middle.y - LOOP.apart, middle.y + LOOP.apart];
  return {
    points: [
      { x: right, y: up },
      { x: out, y: up },
      { x: out, y: down },
      { x: right, y: down },
    ],
    at: { x: out + LOOP.gap + box.width / 2, y: middle.y },
  };
}

function linesFrom({ id, exits }: Stop): readonly Omit<PlacedWay, 'points' | 'at'>[] {
  return [...new Set(exits.map(({ to }) => to))].map((to) => {
    const there = exits.filter((exit) => exit.to === to);
    return { from: id, to, exits: there, box: wayBox(there) };
  });
}

const pointOf = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point => ({ x, y });
