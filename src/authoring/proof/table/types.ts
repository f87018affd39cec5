/**
 * A scenario as numbers: where a learner can stand, and what can be done there. For whoever looks at every situation, which
 * a position of objects is too big for; that it plays as it should is a property test.
 */
import type { Effects } from '../../../format/types.ts';
import type { PlayedScenario } from '../../build/scenario.ts';
import type { Path } from '../../read/source-file.ts';
import type { PolicyFacts } from '../board.ts';
import type { Demand } from './demand.ts';

export interface Move {
  /** Its place in `moves` of the table. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** `draw` is one of what chance decides between: any of them can come. */
  readonly kind: 'choose' | 'route' | 'judge' | 'note' | 'write' | 'mark' | 'continue' | 'draw' | 'skip';
  /** What is chosen, written, marked; the verdict. */
  readonly name: string;
  /** Where it stands in the file. */
  readonly path: Path;
  readonly when: readonly Demand[];
  /** The fact after which it is gone. */
  readonly once?: number;
  readonly effects: Effects;
  readonly set: readonly number[];
  readonly clear: readonly number[];
  /** Of those that are set, the one that says where the interlude goes on into which it leads. */
  readonly back?: number;
  /** A mark that is put, or taken away. */
  readonly flip?: number;
  /** The cues of what comes in sight by it. */
  readonly shows: readonly string[];
}

/** A line that is not always there. */
export interface LineTest {
  /** Of its text in the file, and where it stands among the lines of that, from 0. */
  readonly path: Path;
  readonly position: number;
  readonly cue?: string;
  readonly when: readonly Demand[];
}

/**
 * A scene before anything is decided in it, one of its answers, or its sheet while something is written on it. Where lines
 * are not always there, the moment at which that is settled stands before it: `entry` on coming to the scene, `reply` on an
 * answer. Of an interlude, `return` is the moment at which it is settled where it goes on.
 */
export interface Node {
  readonly scene: string;
  readonly kind:
    | 'choices'
    | 'judge'
    | 'route'
    | 'note'
    | 'next'
    | 'end'
    | 'answer'
    | 'sheet'
    | 'entry'
    | 'reply'
    | 'return';
  readonly moves: readonly Move[];
  /** Settled here; empty anywhere but at an entry or a reply. */
  readonly lines: readonly LineTest[];
  /** Where skipping leads, where the page offers it. */
  readonly skip?: Move;
}

/** What of a situation can still matter at a node; the rest is forgotten, so that situations of which the same follows are one. */
export interface Live {
  /** Words of the facts that are asked for here or ahead. */
  readonly facts: Int32Array;
  /** The same of the meters, one bit each. */
  readonly meters: number;
}

export interface Start {
  readonly policy: PolicyFacts;
  /** The facts that hold before anything is done. */
  readonly set: readonly number[];
}

export interface Table {
  readonly nodes: readonly Node[];
  readonly moves: readonly Move[];
  /** Per node. */
  readonly live: readonly Live[];
  /** How many facts there are. */
  readonly facts: number;
  readonly meters: PlayedScenario['meters'];
  /** The node in which a scene is decided; what can be settled before stands in one of its own. */
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly start: number;
  /** One for each policy that makes a difference. */
  readonly starts: readonly Start[];
}
