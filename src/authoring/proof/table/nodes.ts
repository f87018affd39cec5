/** Makes the nodes and moves of a table. */
import type { Effects, Line, Way } from '../../../format/types.ts';
import { RETURN, VERDICTS, type Verdict } from '../../../format/vocabulary.ts';
import type { PlayedScenario, PlayedScene } from '../../build/scenario.ts';
import type { Path } from '../../read/source-file.ts';
import { type FactBook, factName } from '../facts.ts';
import { type Demand, demandsOf } from './demand.ts';
import type { LineTest, Move, Node } from './types.ts';

/** A move before it has its place. */
type Draft = Pick<Move, 'kind' | 'name' | 'to'> & Partial<Omit<Move, 'index' | 'from'>>;

interface OpenNode {
  readonly scene: string;
  readonly kind: Node['kind'];
  readonly moves: Move[];
  readonly lines: readonly LineTest[];
  skip?: Move;
}

/** Something decided, and what it leads to. */
interface Decision {
  readonly kind: 'choose' | 'route';
  readonly name: string;
  readonly fact: string;
  readonly path: Path;
  readonly when: readonly Demand[];
  readonly once?: number | undefined;
  readonly effects: Effects;
  readonly lines: readonly Line[];
  /** Of the lines in the file, below `path`. */
  readonly key: 'then' | 'returns';
  readonly way: Way;
}

const BETWEEN: ReadonlySet<string | undefined> = new Set(['answer', 'sheet', 'reply', 'return']);

/** Whether something has been decided there, and the scene is not over. */
export function isBetween(node: Pick<Node, 'kind'> | undefined): boolean {
  return BETWEEN.has(node?.kind);
}

/** Of what always comes. */
const cuesOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ cue, when }) => (when ? [] : (cue ?? [])));

export class NodeMaker {
  readonly #scenario: PlayedScenario;
  readonly #book: FactBook;
  readonly #demands: (when: Parameters<typeof demandsOf>[0]) => readonly Demand[];
  readonly #nodes: OpenNode[];
  readonly #moves: Move[] = [];
  readonly #nodeOf: ReadonlyMap<string, number>;
  /** By scene, where one comes in; only of scenes with lines that are not always there. */
  readonly #entries: ReadonlyMap<string, number>;
  /** By scene, where one stands on the way back out of an interlude. */
  readonly #returns = new Map<string, number>();
  /** By the scene with which an interlude goes on, the fact that it will. */
  readonly #backs: ReadonlyMap<string, number>;

  constructor(
    scenario: PlayedScenario,
    book: FactBook,
    policyPlace: (key: string, value: string | boolean) => number,
    backs: ReadonlyMap<string, number>,
  ) {
    this.#scenario = scenario;
    this.#book = book;
    this.#backs = backs;
    this.#demands = (when) => demandsOf(when, book, policyPlace);
    const scenes = Object.values(scenario.scenes);
    this.#nodes = scenes.map(({ id, turn }) => ({ scene: id, kind: turn.kind, moves: [], lines: [] }));
    this.#nodeOf = new Map(scenes.map(({ id }, index) => [id, index]));
    this.#entries = new Map(
      scenes.flatMap(({ id, script }) => {
        const tests = this.#tests(script, ['scenes', id, 'script']);
        return tests.length > 0 ? [[id, this.#add(id, 'entry', tests)] as const] : [];
      }),
    );
  }

  make(): {
    readonly nodes: readonly Node[];
    readonly moves: readonly Move[];
    readonly nodeOf: ReadonlyMap<string, number>;
    /** The node in which a scene is come to. */
    readonly arrival: (scene: string) => number;
    /** The fact of having come to a scene, where a condition asks for it. */
    readonly visited: (scene: string) => readonly number[];
  } {
    for (const scene of Object.values(this.#scenario.scenes)) this.#makeScene(scene);
    return {
      nodes: this.#nodes,
      moves: this.#moves,
      nodeOf: this.#nodeOf,
      arrival: (scene) => this.#arrival(scene),
      visited: (scene) => this.#visited(scene),
    };
  }

  #makeScene(scene: PlayedScene): void {
    const from = this.#decision(scene.id);
    const entry = this.#entries.get(scene.id);
    if (entry !== undefined) this.#push(entry, { kind: 'continue', name: '', to: from });
    const { turn } = scene;
    switch (turn.kind) {
      case 'choices':
        for (const choice of turn.choices) {
          const { id, when, once, effects, then } = choice;
          this.#decide(from, scene, {
            kind: 'choose',
            name: id,
            fact: factName.chose(id),
            path: ['scenes', scene.id, 'choices', id],
            when: this.#demands(when),
            once: once ? this.#book.placeOf(factName.chose(id)) : undefined,
            effects,
            lines: then,
            key: 'then',
            way: choice,
          });
        }
        break;
      case 'route':
        for (const route of turn.routes) {
          const { partner, when, effects, returns } = route;
          this.#decide(from, scene, {
            kind: 'route',
            name: partner,
            fact: factName.routed(scene.id, partner),
            path: ['scenes', scene.id, 'route', partner],
            when: this.#demands(when),
            effects,
            lines: returns,
            key: 'returns',
            way: route,
          });
        }
        break;
      case 'judge':
        for (const verdict of VERDICTS) {
          this.#goTo(from, turn, {
            kind: 'judge',
            name: verdict,
            path: ['scenes', scene.id, 'judge'],
            ...this.#verdict(scene.id, verdict),
          });
        }
        break;
      case 'note':
        this.#write(
          from,
          scene.id,
          turn.phrases.map(({ id }) => id),
          turn,
        );
        break;
      case 'next':
        for (const [index, branch] of turn.branches.entries()) {
          this.#goTo(from, branch, {
            kind: branch.chance === undefined ? 'continue' : 'draw',
            name: '',
            path: ['scenes', scene.id, 'next', index],
            when: this.#demands(branch.when),
          });
        }
        break;
      case 'end':
        return;
    }
    this.#marks(from, scene);
    // A page offers no skip where there is nothing but “go on”.
    if (turn.kind === 'next' || scene.skipTo === undefined) return;
    const skipped = turn.kind === 'judge' ? this.#verdict(scene.id, turn.expected) : { set: [], clear: [] };
    const skip = this.#led(from, { to: scene.skipTo }, { kind: 'skip', name: '', ...skipped });
    this.#node(from).skip = this.#move(from, skip);
  }

  /** An answer is a place to stand in only where something can be marked in it that a condition asks for. */
  #decide(from: number, scene: PlayedScene, decision: Decision): void {
    const { kind, name, path, when, once, effects, lines, key, way } = decision;
    const fact = this.#book.placeOf(decision.fact);
    const made = {
      kind,
      name,
      path,
      when,
      effects,
      shows: cuesOf(lines),
      ...(once !== undefined && { once }),
      set: fact === undefined ? [] : [fact],
    };
    const tests = this.#tests(lines, [...path, key]);
    const marks = this.#markable(scene, lines);
    const isStop = lines.length > 0 && marks.length > 0;
    if (!isStop && tests.length === 0) {
      this.#goTo(from, way, made);
      return;
    }
    const answer = isStop ? this.#add(scene.id, 'answer') : undefined;
    if (answer !== undefined) {
      this.#goTo(answer, way, { kind: 'continue', name: '' });
      this.#marks(answer, scene, lines);
    }
    if (answer !== undefined && tests.length === 0) {
      this.#push(from, { ...made, to: answer });
      return;
    }
    const reply = this.#add(scene.id, 'reply', tests);
    this.#push(from, { ...made, to: reply });
    if (answer !== undefined) {
      const isSure = tests.length < lines.length;
      const when = isSure ? [] : [someOf(tests)];
      this.#push(reply, { kind: 'continue', name: '', to: answer, when });
      if (isSure) return;
    }
    this.#goTo(reply, way, { kind: 'continue', name: '' });
  }

  /** Of the lines of a text, those that are not always there. */
  #tests(lines: readonly Line[], path: Path): readonly LineTest[] {
    return lines.flatMap(({ when, cue }, position) =>
      when ? [{ path, position, when: this.#demands(when), ...(cue !== undefined && { cue }) }] : [],
    );
  }

  /** Phrases that conditions ask for are written one by one, on a sheet that is then handed in. */
  #write(from: number, scene: string, phrases: readonly string[], way: Way): void {
    const asked = phrases.flatMap((phrase) => {
      const place = this.#book.placeOf(factName.noted(phrase));
      return place === undefined ? [] : [{ phrase, place }];
    });
    const path = ['scenes', scene, 'note'];
    if (asked.length === 0) {
      this.#goTo(from, way, { kind: 'note', name: '', path });
      return;
    }
    const sheet = this.#add(scene, 'sheet');
    this.#push(from, { kind: 'continue', name: '', to: sheet });
    for (const { phrase, place } of asked) {
      this.#push(sheet, { kind: 'write', name: phrase, to: sheet, set: [place] });
    }
    this.#goTo(sheet, way, { kind: 'note', name: '', path });
  }

  #marks(from: number, scene: PlayedScene, lines: readonly Line[] = []): void {
    for (const { id, cue } of this.#markable(scene, lines)) {
      const flip = this.#book.placeOf(factName.marked(id));
      if (flip !== undefined) this.#push(from, { kind: 'mark', name: cue ?? id, to: from, flip });
    }
  }

  #markable(
    { script, picture }: PlayedScene,
    lines: readonly Line[],
  ): readonly { readonly id: string; readonly cue?: string }[] {
    if (!this.#book.readsMarks) return [];
    return [...script, ...lines, ...(picture?.spots ?? [])].filter(
      ({ id }) => this.#book.placeOf(factName.marked(id)) !== undefined,
    );
  }

  /** The latest judgement counts, so it takes the place of the other. */
  #verdict(scene: string, verdict: Verdict): { readonly set: number[]; readonly clear: number[] } {
    const places = (verdicts: readonly Verdict[]): number[] =>
      verdicts.flatMap((one) => this.#book.placeOf(factName.judged(scene, one)) ?? []);
    return { set: places([verdict]), clear: places(VERDICTS.filter((one) => one !== verdict)) };
  }

  #goTo(from: number, way: Way, move: Omit<Draft, 'to'>): void {
    this.#push(from, this.#led(from, way, move));
  }

  /** The same, led where a way leads; into an interlude it is kept where that goes on. */
  #led(from: number, { to, through }: Way, move: Omit<Draft, 'to'>): Draft {
    if (through === undefined && to === RETURN) {
      return { ...move, to: this.#return(this.#node(from).scene) };
    }
    const scene = through ?? to;
    const back = through === undefined ? undefined : this.#backs.get(to);
    const set = [...(move.set ?? []), ...this.#visited(scene)];
    if (back === undefined) return { ...move, to: this.#arrival(scene), set };
    const clear = [...(move.clear ?? []), ...this.#otherBacks(back)];
    return { ...move, to: this.#arrival(scene), set: [...set, back], clear, back };
  }

  #otherBacks(back: number): readonly number[] {
    return [...this.#backs.values()].filter((place) => place !== back);
  }

  /** One stands there for no time: where it goes on is settled. */
  #return(scene: string): number {
    const known = this.#returns.get(scene);
    if (known !== undefined) return known;
    const node = this.#add(scene, 'return');
    this.#returns.set(scene, node);
    for (const [to, place] of this.#backs) {
      const when: readonly Demand[] = [{ kind: 'fact', place, about: RETURN, path: [] }];
      const set = this.#visited(to);
      this.#push(node, { kind: 'continue', name: '', to: this.#arrival(to), when, set, clear: [place] });
    }
    return node;
  }

  #push(from: number, move: Draft): void {
    this.#node(from).moves.push(this.#move(from, move));
  }

  #move(from: number, move: Draft): Move {
    const made = {
      path: [],
      when: [],
      effects: {},
      set: [],
      clear: [],
      shows: [],
      ...move,
      from,
      index: this.#moves.length,
    };
    this.#moves.push(made);
    return made;
  }

  #add(scene: string, kind: Node['kind'], lines: readonly LineTest[] = []): number {
    return this.#nodes.push({ scene, kind, moves: [], lines }) - 1;
  }

  #visited(scene: string): readonly number[] {
    const place = this.#book.placeOf(factName.visited(scene));
    return place === undefined ? [] : [place];
  }

  #arrival(scene: string): number {
    return this.#entries.get(scene) ?? this.#decision(scene);
  }

  #decision(scene: string): number {
    const node = this.#nodeOf.get(scene);
    if (node === undefined) throw new TypeError(`The scenario has no scene "${scene}"; was it checked?`);
    return node;
  }

  #node(index: number): OpenNode {
    const node = this.#nodes[index];
    if (!node) throw new RangeError(`No node ${index}.`);
    return node;
  }
}

/** Whether any of these lines is there: it is not so that none of them is. */
function someOf(tests: readonly LineTest[]): Demand {
  const none = tests.map(({ when }): Demand => ({ kind: 'not', inside: when, about: '', path: [] }));
  return { kind: 'not', inside: none, about: '', path: [] };
}
