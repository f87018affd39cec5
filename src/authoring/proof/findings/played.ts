/** A story that was played in every situation, for whoever looks for what is wrong with it. */
import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { PlayedScenario } from '../../build/scenario.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Path } from '../../read/source-file.ts';
import { type Exploration, isOpen } from '../explore/explore.ts';
import { wayTo } from '../explore/way.ts';
import { areMet, type Demand } from '../table/demand.ts';
import type { Move, Node, Table } from '../table/types.ts';

export class Played {
  readonly draft: Draft;
  readonly scenario: PlayedScenario;
  readonly exploration: Exploration;
  /** Situations in the order of their nodes, and where those of each node begin. */
  readonly #byNode: Int32Array;
  readonly #first: Int32Array;
  readonly #taken: Uint8Array;

  constructor(draft: Draft, scenario: PlayedScenario, exploration: Exploration) {
    this.draft = draft;
    this.scenario = scenario;
    this.exploration = exploration;
    const { situations, table, steps } = exploration;
    this.#first = new Int32Array(table.nodes.length + 2);
    for (let one = 0; one < situations.size; one += 1) {
      const at = situations.node(one) + 2;
      this.#first[at] = (this.#first[at] ?? 0) + 1;
    }
    for (let at = 2; at < this.#first.length; at += 1) {
      this.#first[at] = (this.#first[at] ?? 0) + (this.#first[at - 1] ?? 0);
    }
    this.#byNode = new Int32Array(situations.size);
    for (let one = 0; one < situations.size; one += 1) {
      const at = situations.node(one) + 1;
      const place = this.#first[at] ?? 0;
      this.#byNode[place] = one;
      this.#first[at] = place + 1;
    }
    this.#taken = new Uint8Array(table.moves.length);
    for (let step = 0; step < steps.move.length; step += 1) this.#taken[steps.move.at(step)] = 1;
  }

  get table(): Table {
    return this.exploration.table;
  }

  /** In the order in which they were come to. */
  situationsAt(node: number): Int32Array {
    return this.#byNode.subarray(this.#first[node] ?? 0, this.#first[node + 1] ?? 0);
  }

  isReached(node: number): boolean {
    return this.situationsAt(node).length > 0;
  }

  /** Whether a move was ever made. */
  isTaken({ index }: Move): boolean {
    return this.#taken[index] === 1;
  }

  /** What a learner is offered to choose from, or whom to turn to. */
  offeredIn(situation: number): readonly Move[] {
    return answersOf(this.nodeOf(situation)).filter((move) =>
      isOpen(move, this.exploration.situations, situation),
    );
  }

  nodeOf(situation: number): Node {
    const node = this.table.nodes[this.exploration.situations.node(situation)];
    if (!node) throw new RangeError(`No situation ${situation}.`);
    return node;
  }

  /** Whether demands are met in some situation at a node. */
  isEverMet(demands: readonly Demand[], node: number): boolean {
    return this.situationsAt(node).some((one) => areMet(demands, this.exploration.situations, one));
  }

  /** The shortest way to the first situation at a node. */
  wayToNode(node: number): string {
    const [first] = this.situationsAt(node);
    return first === undefined ? '' : this.wayTo(first);
  }

  wayTo(situation: number): string {
    return wayTo(this.exploration, situation);
  }

  /** The place of a key; of the item where it is one of a list. */
  place(path: Path): RelatedPlace {
    return this.draft.file.keyOf(path);
  }

  /** The place of a demand. One id instead of a list of ids is its own place. */
  placeOf({ path }: Move, demand?: Demand): RelatedPlace {
    const at = [...path, 'when', ...(demand?.path ?? [])];
    return typeof at.at(-1) === 'number' ? this.draft.file.valueOf(at) : this.draft.file.keyOf(at);
  }
}

/** The moves with which something is chosen, or somebody turned to. */
export function answersOf({ moves }: Node): readonly Move[] {
  return moves.filter(({ kind }) => kind === 'choose' || kind === 'route');
}

/** The branches of a scene that goes on by itself, in order. */
export function branchesOf({ kind, moves }: Node): readonly Move[] {
  return kind === 'next' ? moves.filter((move) => move.kind === 'continue') : [];
}
