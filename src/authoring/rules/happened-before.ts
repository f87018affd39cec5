import type { Draft } from '../draft/draft.ts';
import { choicesOf, routesOf } from '../draft/graph.ts';
import { describedCues, usedCues } from './cues.ts';
import { idsAt, type PlacedCondition } from './conditions.ts';

/** Something that a condition wants to have happened, and the scenes from where on it can have. */
interface Wanted {
  readonly what: string;
  readonly since: readonly string[];
}

/** Tells what a condition asks for that cannot have happened yet where it is asked. */
export class HappenedBefore {
  readonly #draft: Draft;
  readonly #after = new Map<string, ReadonlySet<string>>();
  readonly #choiceLeads = new Map<string, string>();
  readonly #phraseLeads = new Map<string, string>();
  readonly #cueScenes = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const scene of Object.values(draft.source.scenes)) {
      for (const [id, { to }] of choicesOf(scene)) this.#choiceLeads.set(id, to);
      const { note } = scene;
      for (const id of Object.keys(note?.phrases ?? {})) this.#phraseLeads.set(id, note?.to ?? '');
    }
    for (const { id, holder } of [...describedCues(draft), ...usedCues(draft)])
      this.#cueScenes.set(id, holder);
  }

  /** The first thing that cannot have happened; undefined when all of it can. */
  impossible(placed: PlacedCondition): string | undefined {
    return this.#wanted(placed).find(({ since }) => !since.some((id) => this.#isAfter(placed.scene, id)))
      ?.what;
  }

  #wanted(placed: PlacedCondition): readonly Wanted[] {
    const { scenes } = this.#draft.source;
    const lead = (id: string, leads: ReadonlyMap<string, string>): Wanted => ({
      what: id,
      since: [leads.get(id) ?? ''],
    });
    return [
      ...idsAt(placed, 'chose').map(({ id }) => lead(id, this.#choiceLeads)),
      ...idsAt(placed, 'noted').map(({ id }) => lead(id, this.#phraseLeads)),
      ...idsAt(placed, 'marked').map(({ id }) => lead(id, this.#cueScenes)),
      ...idsAt(placed, 'visited').map(({ id }) => ({ what: id, since: [id] })),
      ...Object.keys(placed.condition.judged ?? {}).map((id) => ({
        what: id,
        since: [scenes[id]?.judge?.to ?? ''],
      })),
      ...Object.entries(placed.condition.routed ?? {}).map(([id, partner]) => {
        const route = scenes[id] && routesOf(scenes[id]).find(([one]) => one === partner)?.[1];
        return { what: partner, since: [route?.to ?? ''] };
      }),
    ];
  }

  /** Whether one can be in `scene` after having been in `before`. */
  #isAfter(scene: string, before: string): boolean {
    const known = this.#after.get(before) ?? this.#draft.graph.reachableFrom([before]);
    this.#after.set(before, known);
    return known.has(scene);
  }
}
