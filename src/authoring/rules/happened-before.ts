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
  readonly #choiceLeads = new Map<string, readonly string[]>();
  readonly #phraseLeads = new Map<string, readonly string[]>();
  readonly #cueScenes = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const [id, scene] of Object.entries(draft.source.scenes)) {
      for (const [choice, way] of choicesOf(scene)) this.#choiceLeads.set(choice, draft.graph.after(id, way));
      const { note } = scene;
      if (!note) continue;
      for (const phrase of Object.keys(note.phrases))
        this.#phraseLeads.set(phrase, draft.graph.after(id, note));
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
    const lead = (id: string, leads: ReadonlyMap<string, readonly string[]>): Wanted => ({
      what: id,
      since: leads.get(id) ?? [],
    });
    const { graph } = this.#draft;
    return [
      ...idsAt(placed, 'chose').map(({ id }) => lead(id, this.#choiceLeads)),
      ...idsAt(placed, 'noted').map(({ id }) => lead(id, this.#phraseLeads)),
      ...idsAt(placed, 'marked').map(({ id }) => ({ what: id, since: [this.#cueScenes.get(id) ?? ''] })),
      ...idsAt(placed, 'visited').map(({ id }) => ({ what: id, since: [id] })),
      ...Object.keys(placed.condition.judged ?? {}).map((id) => ({
        what: id,
        since: scenes[id]?.judge ? graph.after(id, scenes[id].judge) : [],
      })),
      ...Object.entries(placed.condition.routed ?? {}).map(([id, partner]) => {
        const route = scenes[id] && routesOf(scenes[id]).find(([one]) => one === partner)?.[1];
        return { what: partner, since: route ? graph.after(id, route) : [] };
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
