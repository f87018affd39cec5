/** A short way to a scene, found by playing: what lies behind whoever comes there can really have happened. */
import { type Act, type StartEntry, type View, replay, verdictOf } from '../../../../engine/index.ts';
import { outcomesOf } from '../../../../format/draw.ts';
import { aftersByScene, waysIn } from '../../../../format/interludes.ts';
import { leadsTo, targetsOf, waysOf } from '../../../../format/targets.ts';
import type { Scenario, Way } from '../../../../format/types.ts';
import { METERS } from '../../../../format/vocabulary.ts';
import { factsAsked } from './facts-asked.ts';

/** Situations that are looked at before giving up; a second or two in a long story. */
const MOST = 3_000;

interface Place {
  readonly acts: readonly Act[];
  /** Of what was done, all that a condition can ask for. */
  readonly facts: ReadonlySet<string>;
  /** Where the interlude goes on that was gone into last. */
  readonly back?: string | undefined;
}

/** Of chance, runs that are looked at: an outcome of one in four is missed in one of ten stories, and is then begun in. */
const RUNS = 8;

/** A way to a scene, and the seed of the run it is a way in: another than that of `start` where only chance leads there. */
export function runTo(
  scenario: Scenario,
  start: StartEntry,
  goal: string,
): { readonly seed: number; readonly acts: readonly Act[] } | undefined {
  const hasDraws = Object.values(scenario.scenes).some(({ turn }) => outcomesOf(turn).length > 0);
  const seeds = [start.seed, ...(hasDraws ? Array.from({ length: RUNS }, (_, at) => at + 1) : [])];
  for (const seed of seeds) {
    const acts = wayTo(scenario, { ...start, seed }, goal);
    if (acts) return { seed, acts };
  }
  return undefined;
}

/** Undefined where none was found. What is nearest to the goal on the map is looked at first. */
export function wayTo(scenario: Scenario, start: StartEntry, goal: string): readonly Act[] | undefined {
  const asked = factsAsked(scenario);
  const far = distancesTo(goal, scenario);
  const open: Place[][] = [];
  const put = (place: Place, distance: number): void => void (open[distance] ??= []).push(place);
  const seen = new Set<string>();
  put({ acts: [], facts: new Set() }, 0);
  while (seen.size < MOST) {
    const place = open.find((some) => some !== undefined && some.length > 0)?.shift();
    if (!place) return undefined;
    const { view } = replay(scenario, [start, ...place.acts]).session;
    if (view.scene.id === goal) return place.acts;
    const here = far.get(view.scene.id);
    const facts = joined(place.facts, [`visited ${view.scene.id}`], asked);
    const { back } = place;
    const situation = `${situationOf(view, facts, asked)} ${back}`;
    if (here === undefined || seen.has(situation)) continue;
    seen.add(situation);
    for (const act of actsIn(view, asked)) {
      const ways = waysBy(act, view);
      const [next] = ways.length === 1 ? ways.flatMap((way) => leadsTo(way, back ? [back] : [])) : [];
      const distance = next === undefined ? here : far.get(next);
      if (distance === undefined) continue;
      const into = ways.find(({ through }) => through !== undefined);
      put(
        {
          acts: [...place.acts, act],
          facts: joined(facts, factsOf(act, view), asked),
          back: into?.to ?? back,
        },
        distance,
      );
    }
  }
  return undefined;
}

/** Scenes between each scene and the goal, whatever conditions stand on the way; none for what does not lead there. */
function distancesTo(goal: string, { scenes }: Scenario): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  const afters = aftersByScene(waysIn(scenes));
  for (const { id, turn } of Object.values(scenes)) {
    for (const to of targetsOf(turn, afters.get(id))) before.set(to, [...(before.get(to) ?? []), id]);
  }
  const far = new Map([[goal, 0]]);
  for (const [id, distance] of far) {
    for (const one of before.get(id) ?? []) if (!far.has(one)) far.set(one, distance + 1);
  }
  return far;
}

function joined(
  facts: ReadonlySet<string>,
  more: readonly string[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const others = more.filter((fact) => asked.has(fact) && !facts.has(fact));
  return others.length === 0 ? facts : new Set([...facts, ...others]);
}

/** Two that are the same go on in the same ways. */
function situationOf(view: View, facts: ReadonlySet<string>, asked: ReadonlySet<string>): string {
  const meters = METERS.filter((meter) => asked.has(`meter ${meter}`)).map((meter) => view.meters[meter]);
  return [view.scene.id, view.phase, ...meters, ...[...facts].sort()].join(' ');
}

/** The ways that an act takes, be it after an answer; several where a scene goes on by itself, none where nothing is decided. */
function waysBy(act: Act, { phase, choices, routes, scene: { turn } }: View): readonly Way[] {
  if (act.type === 'choose') return choices.filter(({ id }) => id === act.choice);
  if (act.type === 'route') return routes.filter(({ partner }) => partner === act.partner);
  return act.type === 'judge' || act.type === 'note' || phase === 'continuing' ? waysOf(turn) : [];
}

/** What can be done here and may matter. */
function actsIn(view: View, asked: ReadonlySet<string>): readonly Act[] {
  const { phase, choices, routes, phrases } = view;
  switch (phase) {
    case 'choosing':
      return [...choices.map(({ id }): Act => ({ type: 'choose', choice: id })), ...marksIn(view, asked)];
    case 'routing':
      return [...routes.map(({ partner }): Act => ({ type: 'route', partner })), ...marksIn(view, asked)];
    case 'judging':
      return [{ type: 'judge', certainty: 6 }, { type: 'judge', certainty: 1 }, ...marksIn(view, asked)];
    case 'noting': {
      const ids = (kind: 'fact' | 'label'): readonly string[] =>
        phrases.filter((one) => one.kind === kind).map(({ id }) => id);
      const single = phrases.filter(({ id }) => asked.has(`noted ${id}`)).map(({ id }) => [id]);
      const notes = [ids('fact'), [], ids('label'), ...single];
      return [...notes.map((note): Act => ({ type: 'note', phrases: note })), ...marksIn(view, asked)];
    }
    case 'continuing':
    case 'consequence':
      return [{ type: 'continue' }, ...marksIn(view, asked)];
    case 'ended':
      return [];
  }
}

function marksIn(view: View, asked: ReadonlySet<string>): readonly Act[] {
  return inSight(view)
    .filter(({ id, cue }) => cue !== undefined && asked.has(`marked ${cue}`) && !view.marked.has(id))
    .map(({ id }) => ({ type: 'mark', line: id, on: true }));
}

function inSight({
  scene,
  consequence,
}: View): readonly { readonly id: string; readonly cue?: string | undefined }[] {
  return [...scene.script, ...(consequence?.lines ?? []), ...(scene.picture?.spots ?? [])];
}

/** What a condition can find out of an act later. */
function factsOf(act: Act, view: View): readonly string[] {
  const { id: scene } = view.scene;
  switch (act.type) {
    case 'choose':
      return [`chose ${act.choice}`];
    case 'judge':
      return [`judged ${scene} ${verdictOf(act.certainty)}`];
    case 'route':
      return [`routed ${scene} ${act.partner}`];
    case 'note':
      return act.phrases.map((id) => `noted ${id}`);
    case 'mark':
      return inSight(view)
        .filter(({ id }) => id === act.line)
        .map(({ cue }) => `marked ${cue}`);
    default:
      return [];
  }
}
