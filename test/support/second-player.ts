/**
 * Plays a small story in every state there is, by the words of the guide and with nothing of the player or the proof: no
 * state is left out because it seems to be like another. Slow, plain, and for tests alone.
 */
type Meter = 'stress' | 'trust' | 'safety';
type Verdict = 'consult' | 'no-consult';
export type Ending = 'good' | 'acceptable' | 'harmful';

export type Rule = {
  [Name in Meter]?: { readonly atLeast?: number; readonly atMost?: number };
} & {
  chose?: readonly string[];
  visited?: readonly string[];
  noted?: readonly string[];
  marked?: readonly string[];
  judged?: Readonly<Record<string, Verdict>>;
  routed?: Readonly<Record<string, string>>;
  policy?: Policy;
  not?: Rule;
};

export interface Policy {
  readonly meldcode?: string;
  readonly 'may-report'?: boolean;
}

export interface Way {
  readonly id: string;
  /** A scene, or `return` in an interlude. */
  readonly to: string;
  /** With which scene an interlude begins that comes before. */
  readonly through?: string;
  readonly when?: Rule;
  readonly once?: boolean;
  /** Its part in a draw. */
  readonly chance?: number;
  readonly effects: Partial<Record<Meter, number>>;
  /** Cues of the lines that follow. */
  readonly answer: readonly string[];
  /** One more line that follows, and when. */
  readonly also?: Rule;
}

/** A line of a scene that is not always there. */
export interface StoryLine {
  readonly when: Rule;
  readonly cue?: string;
}

export interface StoryScene {
  readonly id: string;
  readonly kind: 'choices' | 'route' | 'judge' | 'note' | 'next' | 'end';
  readonly cues: readonly string[];
  readonly isSignal: boolean;
  readonly inScript: boolean;
  readonly expected: Verdict;
  readonly reads?: string;
  readonly line?: StoryLine;
  readonly ending?: Ending;
  readonly ways: readonly Way[];
}

export interface Story {
  readonly meters: Readonly<Record<Meter, number>>;
  readonly scenes: readonly StoryScene[];
}

export interface State {
  readonly scene: StoryScene;
  readonly answering?: Way;
  /** Where the interlude goes on in which this is. */
  readonly back?: string | undefined;
  readonly meters: Readonly<Record<Meter, number>>;
  /** `chose/x`, `marked/line`, and so on. */
  readonly facts: ReadonlySet<string>;
  readonly policy: Policy;
}

export interface Step {
  /** What is done, as a way tells it; empty for going on. */
  readonly does: string;
  readonly to: State;
  readonly arrives: boolean;
  readonly isSkip?: true;
  readonly wrote?: true;
  readonly way?: Way;
  /** What is so when the answer comes. */
  readonly answered?: State;
}

/** Everything that asks for something. */
const rulesOf = ({ scenes }: Story): readonly Rule[] =>
  scenes.flatMap(({ ways, line }) => [
    ...(line ? [line.when] : []),
    ...ways.flatMap(({ when, also }) => [...(when ? [when] : []), ...(also ? [also] : [])]),
  ]);

const METERS: readonly Meter[] = ['stress', 'trust', 'safety'];
const POLICIES: readonly Policy[] = ['none', 'adopted', 'statutory'].flatMap((meldcode) =>
  [false, true].map((may) => ({ meldcode, 'may-report': may })),
);
export const phrasesOf = ({ id }: StoryScene): readonly string[] => [`${id}-x`, `${id}-y`];

export const isDraw = ({ ways }: StoryScene): boolean => ways.some(({ chance }) => chance !== undefined);

export class SecondPlayer {
  readonly story: Story;
  readonly #skips: ReadonlyMap<string, string>;
  readonly #asked: ReadonlySet<string>;

  constructor(story: Story) {
    this.story = story;
    this.#skips = skipsOf(story);
    const rules = rulesOf(story).flatMap((rule) => [rule, rule.not ?? {}]);
    const once = story.scenes.flatMap(({ ways }) =>
      ways.filter((way) => way.once).map(({ id }) => `chose/${id}`),
    );
    this.#asked = new Set([...once, ...rules.flatMap(factsIn)]);
  }

  scene(id: string): StoryScene {
    const found = this.story.scenes.find((scene) => scene.id === id);
    if (!found) throw new Error(`No scene ${id}.`);
    return found;
  }

  starts(): readonly State[] {
    const isAsked = rulesOf(this.story).some((rule) => rule.policy ?? rule.not?.policy);
    return (isAsked ? POLICIES : POLICIES.slice(0, 1)).map((policy) =>
      this.#arrive(
        { meters: this.story.meters, facts: new Set(), policy },
        { to: this.story.scenes[0]?.id ?? '' },
      ),
    );
  }

  steps(state: State): readonly Step[] {
    const { scene, answering } = state;
    if (scene.kind === 'end') return [];
    if (answering) {
      return [{ does: '', to: this.#arrive(state, answering), arrives: true }, ...this.#marks(state)];
    }
    return [...this.#answers(state), ...this.#marks(state), ...this.#skip(state)];
  }

  isOffered(way: Way, state: State, when = way.when): boolean {
    return holds(when, state, this.story) && !(way.once && state.facts.has(`chose/${way.id}`));
  }

  /** The branch that is taken; `changed` stands for one of them, undefined where that one is not there. */
  branch(state: State, of?: Way, changed?: Rule | 'gone'): Way | undefined {
    return state.scene.ways.find((way) => {
      if (way !== of) return holds(way.when, state, this.story);
      return changed !== 'gone' && holds(changed, state, this.story);
    });
  }

  #answers(state: State): readonly Step[] {
    const { scene } = state;
    const [first] = scene.ways;
    const goTo = (does: string, way: Way | undefined, ...facts: readonly string[]): Step => ({
      does,
      to: this.#arrive(this.#with(state, facts), way),
      arrives: true,
      ...(way && { way }),
    });
    switch (scene.kind) {
      case 'choices':
      case 'route':
        return scene.ways
          .filter((way) => this.isOffered(way, state))
          .map((way) => {
            const fact = scene.kind === 'choices' ? `chose/${way.id}` : `routed/${scene.id}/${way.id}`;
            const meters = { ...state.meters };
            for (const meter of METERS) {
              meters[meter] = Math.min(5, Math.max(0, meters[meter] + (way.effects[meter] ?? 0)));
            }
            const after = this.#with({ ...state, meters }, [fact]);
            const isAnswered = way.answer.length > 0 || (way.also && holds(way.also, after, this.story));
            const done = { does: way.id, way, answered: after };
            return isAnswered
              ? { ...done, to: { ...after, answering: way }, arrives: false }
              : { ...done, to: this.#arrive(after, way), arrives: true };
          });
      case 'judge':
        return (['consult', 'no-consult'] as const).map((verdict) => ({
          does: verdict,
          to: this.#arrive(this.#judged(state, verdict), first),
          arrives: true,
        }));
      case 'note': {
        const [x = '', y = ''] = phrasesOf(scene);
        return [[], [x], [y], [x, y]].map((phrases) => ({
          ...goTo(
            phrases.map((phrase) => `(write ${phrase})`).join(', '),
            first,
            ...phrases.map((phrase) => `noted/${phrase}`),
          ),
          ...(phrases.length > 0 && { wrote: true as const }),
        }));
      }
      case 'next':
        return isDraw(scene) ? scene.ways.map((way) => goTo('', way)) : [goTo('', this.branch(state))];
      case 'end':
        return [];
    }
  }

  #marks(state: State): readonly Step[] {
    const { scene, answering } = state;
    const lines = [
      ...(scene.inScript ? scene.cues.map((cue) => ({ cue, line: `${scene.id}/${cue}` })) : []),
      ...(answering?.answer ?? []).map((cue) => ({ cue, line: `${scene.id}/${answering?.id ?? ''}/${cue}` })),
    ];
    return lines
      .filter(({ cue }) => this.#asked.has(`marked/${cue}`))
      .map(({ cue, line }) => {
        const facts = new Set(state.facts);
        if (!facts.delete(`line/${cue}/${line}`)) facts.add(`line/${cue}/${line}`);
        return { does: `(mark ${cue})`, to: { ...state, facts }, arrives: false };
      });
  }

  #skip(state: State): readonly Step[] {
    const to = this.#skips.get(state.scene.id);
    if (to === undefined || state.scene.kind === 'next') return [];
    const from = state.scene.kind === 'judge' ? this.#judged(state, state.scene.expected) : state;
    return [{ does: '(skip)', to: this.#arrive(from, { to }), arrives: true, isSkip: true }];
  }

  #judged(state: State, verdict: Verdict): State {
    const facts = new Set(state.facts);
    for (const one of ['consult', 'no-consult']) facts.delete(`judged/${state.scene.id}/${one}`);
    return this.#with({ ...state, facts }, [`judged/${state.scene.id}/${verdict}`]);
  }

  /** What nothing in the whole story asks for is not written down. */
  #with(state: State, facts: readonly string[]): State {
    return { ...state, facts: new Set([...state.facts, ...facts.filter((fact) => this.#asked.has(fact))]) };
  }

  #arrive(
    { meters, facts, policy, back }: Omit<State, 'scene' | 'answering'>,
    way: Pick<Way, 'to' | 'through'> | undefined,
  ): State {
    const { to = '', through } = way ?? {};
    const id = through ?? (to === 'return' ? (back ?? '') : to);
    const inside = through === undefined ? (to === 'return' ? undefined : back) : to;
    return this.#with({ scene: this.scene(id), meters, facts, policy, back: inside }, [`visited/${id}`]);
  }
}

export function keyOf({ scene, answering, back, meters, facts, policy }: State): string {
  const levels = METERS.map((meter) => meters[meter]).join('');
  return [
    scene.id,
    answering?.id,
    back,
    levels,
    policy.meldcode,
    policy['may-report'],
    ...[...facts].toSorted(),
  ].join(' ');
}

function factsIn({
  chose = [],
  visited = [],
  noted = [],
  marked = [],
  judged = {},
  routed = {},
}: Rule): readonly string[] {
  return [
    ...chose.map((id) => `chose/${id}`),
    ...visited.map((id) => `visited/${id}`),
    ...noted.map((id) => `noted/${id}`),
    ...marked.map((id) => `marked/${id}`),
    ...Object.keys(judged).flatMap((id) => [`judged/${id}/consult`, `judged/${id}/no-consult`]),
    ...Object.entries(routed).map(([id, partner]) => `routed/${id}/${partner}`),
  ];
}

export function holds(rule: Rule | undefined, state: State, story: Story): boolean {
  if (!rule) return true;
  const { facts, meters, policy } = state;
  const { chose = [], visited = [], noted = [], marked = [], judged = {}, routed = {}, not } = rule;
  return (
    METERS.every(
      (meter) => meters[meter] >= (rule[meter]?.atLeast ?? 0) && meters[meter] <= (rule[meter]?.atMost ?? 5),
    ) &&
    chose.every((id) => facts.has(`chose/${id}`)) &&
    visited.every((id) => facts.has(`visited/${id}`)) &&
    noted.every((id) => facts.has(`noted/${id}`)) &&
    marked.every((cue) => [...facts].some((fact) => fact.startsWith(`line/${cue}/`))) &&
    Object.entries(judged).every(([id, verdict]) => facts.has(`judged/${id}/${verdict}`)) &&
    Object.entries(routed).every(([id, partner]) => facts.has(`routed/${id}/${partner}`)) &&
    Object.entries(rule.policy ?? {}).every(([key, value]) => policy[key as keyof Policy] === value) &&
    (!not || !holds(not, state, story))
  );
}

/** A step nearer to a good end or the way back, or to the best there is; of scenes as near rather one that no policy can forbid. */
function skipsOf({ scenes }: Story): ReadonlyMap<string, string> {
  const skips = new Map<string, string>();
  for (const ending of ['good', 'acceptable', 'harmful']) {
    const far = new Map(scenes.filter((scene) => scene.ending === ending).map(({ id }) => [id, 0]));
    far.set('return', 0);
    for (let distance = 1; distance <= scenes.length; distance += 1) {
      for (const { id, ways } of scenes) {
        const isNext = ways.some(({ to }) => far.get(to) === distance - 1);
        if (isNext && !far.has(id)) far.set(id, distance);
      }
    }
    for (const { id, ways } of scenes) {
      const near = ways.filter(({ to }) => far.get(to) === (far.get(id) ?? -1) - 1);
      const isFree = (way: Way): boolean =>
        ways.some(({ to, when }) => to === way.to && !when?.policy && !when?.not?.policy);
      const best = near.find(isFree) ?? near[0];
      if (best && !skips.has(id)) skips.set(id, best.to);
    }
  }
  return skips;
}
