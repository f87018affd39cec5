/** What is so of a small story, seen in every state it can come to. */
import {
  type Rule,
  SecondPlayer,
  type State,
  type Step,
  type Story,
  type StoryScene,
  type Way,
  holds,
  isDraw,
  keyOf,
} from './second-player.ts';

import type { LineOf } from './random-stories.ts';

/** More than this takes too long for a test that plays thousands of stories. */
const MOST_STATES = 25_000;

interface Seen {
  readonly state: State;
  readonly steps: readonly (Step & { readonly key: string })[];
}

export class Truth {
  readonly player: SecondPlayer;
  readonly #seen: ReadonlyMap<string, Seen>;

  private constructor(player: SecondPlayer, seen: ReadonlyMap<string, Seen>) {
    this.player = player;
    this.#seen = seen;
  }

  /** Undefined where the story is too big to look at. */
  static of(story: Story): Truth | undefined {
    const player = new SecondPlayer(story);
    const states = new Map(player.starts().map((state) => [keyOf(state), state]));
    const seen = new Map<string, Seen>();
    for (const [key, state] of states) {
      const steps = player.steps(state).map((step) => ({ ...step, key: keyOf(step.to) }));
      for (const step of steps) if (!states.has(step.key)) states.set(step.key, step.to);
      seen.set(key, { state, steps });
      if (states.size > MOST_STATES) return undefined;
    }
    return new Truth(player, seen);
  }

  get #all(): readonly Seen[] {
    return [...this.#seen.values()];
  }

  /** States on coming to a scene, before anything is decided. */
  #at(scene: string): readonly State[] {
    return this.#all
      .filter(({ state }) => state.scene.id === scene && !state.answering)
      .map(({ state }) => state);
  }

  /** Whether one can come back out of the interlude that begins with a scene, conditions aside. */
  returns(first: string): boolean {
    const met = new Set([first]);
    for (const id of met) {
      if (id === 'return') return true;
      for (const { to } of this.player.scene(id).ways) met.add(to);
    }
    return false;
  }

  isReached(scene: string): boolean {
    return this.#at(scene).length > 0;
  }

  /** Whether a choice or a partner is ever offered, a branch ever taken. */
  isTaken(way: Way): boolean {
    const scene = this.sceneOf(way);
    return this.#at(scene.id).some((state) =>
      scene.kind === 'next'
        ? isDraw(scene) || this.player.branch(state) === way
        : this.player.isOffered(way, state),
    );
  }

  sceneOf(way: Way): StoryScene {
    const found = this.player.story.scenes.find(({ ways }) => ways.includes(way));
    if (!found) throw new Error(`No scene has ${way.id}.`);
    return found;
  }

  /** How it is with a line each time it would come: there, or not. */
  shows({ scene, line, way }: LineOf): ReadonlySet<boolean> {
    const steps = this.#all.flatMap((seen) => seen.steps);
    const moments = line
      ? [...this.player.starts(), ...steps.filter(({ arrives }) => arrives).map(({ to }) => to)].filter(
          (state) => state.scene.id === scene.id,
        )
      : steps.filter((step) => step.way === way).flatMap(({ answered }) => answered ?? []);
    const rule = line?.when ?? way?.also;
    return new Set(moments.map((state) => holds(rule, state, this.player.story)));
  }

  isEverMet(way: Way, rule: Rule | undefined): boolean {
    return this.#at(this.sceneOf(way).id).some((state) =>
      this.player.isOffered({ ...way, once: false }, state, rule),
    );
  }

  /** Whether all goes the same with another condition, or without a branch. */
  isSame(way: Way, changed: Rule | undefined | 'gone'): boolean {
    const scene = this.sceneOf(way);
    return this.#at(scene.id).every((state) => {
      if (scene.kind === 'next') {
        return leadOf(this.player.branch(state)) === leadOf(this.player.branch(state, way, changed));
      }
      return (
        changed !== 'gone' &&
        this.player.isOffered(way, state) ===
          this.player.isOffered({ ...way, ...(changed ? { when: changed } : { when: {} }) }, state)
      );
    });
  }

  isDry(scene: string): boolean {
    const { kind, ways } = this.player.scene(scene);
    return (
      (kind === 'choices' || kind === 'route') &&
      this.#at(scene).some((state) => !ways.some((way) => this.player.isOffered(way, state)))
    );
  }

  /** Scenes in which one can stand and come to no end, be it by skipping too. */
  trapped(withSkips: boolean): ReadonlySet<string> {
    const back = new Map<string, string[]>();
    for (const [key, { steps }] of this.#seen) {
      for (const step of steps) {
        if (step.isSkip && !withSkips) continue;
        back.set(step.key, [...(back.get(step.key) ?? []), key]);
      }
    }
    const safe = new Set(
      [...this.#seen].filter(([, { state }]) => state.scene.kind === 'end').map(([key]) => key),
    );
    for (const key of safe) for (const before of back.get(key) ?? []) safe.add(before);
    return new Set([...this.#seen].filter(([key]) => !safe.has(key)).map(([, { state }]) => state.scene.id));
  }

  /** Whether what a scene reads can have been written before. */
  isWritten({ id, reads }: StoryScene): boolean {
    const written = this.#after((_, step) => step.wrote === true, reads);
    return this.#isIn(written, id);
  }

  /** Whether a cue, or a signal, can have been seen before a scene is decided. */
  isInformed(scene: string, signalsOnly: boolean): boolean {
    const counts = (cue: string): boolean =>
      this.player.story.scenes.some(({ cues, isSignal }) => cues.includes(cue) && (isSignal || !signalsOnly));
    const seen = this.#after((state, step) => {
      const lines = step.way?.answer ?? [];
      return lines.some(counts) && state.scene.kind !== 'next';
    });
    const begun = new Set(
      [...this.#seen]
        .filter(
          ([
            ,
            {
              state: { scene: at },
            },
          ]) => at.inScript && at.cues.some(counts),
        )
        .map(([key]) => key),
    );
    const told = [
      ...this.player.starts(),
      ...this.#all
        .flatMap(({ steps }) => steps)
        .filter(({ arrives }) => arrives)
        .map(({ to }) => to),
    ]
      .filter(
        (state) =>
          state.scene.line?.cue !== undefined &&
          (state.scene.isSignal || !signalsOnly) &&
          holds(state.scene.line.when, state, this.player.story),
      )
      .map(keyOf);
    return this.#isIn(this.#follow(new Set([...seen, ...begun, ...told])), scene);
  }

  #after(isMeant: (state: State, step: Step) => boolean, scene?: string): Set<string> {
    const begun = new Set<string>();
    for (const { state, steps } of this.#all) {
      if (scene !== undefined && state.scene.id !== scene) continue;
      for (const step of steps) if (isMeant(state, step)) begun.add(step.key);
    }
    return this.#follow(begun);
  }

  #follow(keys: Set<string>): Set<string> {
    for (const key of keys) for (const step of this.#seen.get(key)?.steps ?? []) keys.add(step.key);
    return keys;
  }

  #isIn(keys: ReadonlySet<string>, scene: string): boolean {
    return [...keys].some((key) => {
      const state = this.#seen.get(key)?.state;
      return state?.scene.id === scene && !state.answering;
    });
  }

  /** Whether under some policy a scene is come to from another by skipping, and never by playing. */
  isForbiddenSkip(from: string, to: string): boolean {
    return this.player.starts().some((start) => {
      const same = (state: State): boolean =>
        state.policy.meldcode === start.policy.meldcode &&
        state.policy['may-report'] === start.policy['may-report'];
      const played = new Set([keyOf(start)]);
      for (const key of played) {
        for (const step of this.#seen.get(key)?.steps ?? []) if (!step.isSkip) played.add(step.key);
      }
      const isPlayed = [...played].some((key) => {
        const seen = this.#seen.get(key);
        if (to !== 'return' || seen?.state.scene.id !== from) return seen?.state.scene.id === to;
        return seen.state.answering?.to === to || seen.steps.some((step) => step.way?.to === to);
      });
      const isSkipped = this.#all.some(
        ({ state, steps }) =>
          same(state) &&
          state.scene.id === from &&
          steps.some((step) => step.isSkip && step.to.scene.id === (to === 'return' ? state.back : to)),
      );
      return isSkipped && !isPlayed;
    });
  }

  /** The states that a way leads to, as `check` tells it; empty where it cannot be followed. */
  follow(way: string): readonly State[] {
    const [, decided, scenes = ''] = /^(?:\(policy ([^)]*)\) )?(.*)$/.exec(way) ?? [];
    const policy = (decided?.split(', ') ?? []).map((part) => part.split(': '));
    const steps = scenes.split(' → ').map((part) => {
      const [scene = '', done] = part.split(/: (.*)/);
      return { scene, done: done?.split(', ') ?? [] };
    });
    let states = this.player
      .starts()
      .filter((state) => policy.every(([key, value]) => String(state.policy[key as 'meldcode']) === value));
    for (const [index, { scene, done }] of steps.entries()) {
      states = states.filter((state) => state.scene.id === scene && !state.answering);
      let arrived: State[] = [];
      for (const does of joinWrites(done)) {
        const taken = states.flatMap((state) =>
          this.player.steps(state).filter((step) => step.does === does),
        );
        arrived = taken.filter(({ arrives }) => arrives).map(({ to }) => to);
        states = taken.filter(({ arrives }) => !arrives).map(({ to }) => to);
      }
      if (index === steps.length - 1) return [...states, ...arrived];
      const on = states.flatMap((state) =>
        this.player.steps(state).filter(({ does, arrives }) => does === '' && arrives),
      );
      states = unique([...arrived, ...on.map(({ to }) => to)]);
    }
    return states;
  }
}

/** Two ways of which this is the same lead to the same. */
export const leadOf = (way: Way | undefined): string => `${way?.through} ${way?.to}`;

/** What is written is one thing done, whatever is written first. */
function joinWrites(done: readonly string[]): readonly string[] {
  const writes = done.filter((does) => does.startsWith('(write')).toSorted();
  const others = done.filter((does) => !does.startsWith('(write'));
  return writes.length > 0 ? [...others, writes.join(', ')] : others;
}

function unique(states: readonly State[]): State[] {
  return [...new Map(states.map((state) => [keyOf(state), state])).values()];
}
