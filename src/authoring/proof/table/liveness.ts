/** What can still matter at each node: what is asked for there or ahead, and not settled anew before. */
import { metersIn, placesIn } from './demand.ts';
import type { Live, Move, Node } from './types.ts';

export function liveness(nodes: readonly Node[], facts: number): readonly Live[] {
  const words = Math.ceil(facts / 32);
  const live = nodes.map(() => ({ facts: new Int32Array(words), meters: 0 }));
  const settled = new Int32Array(words);
  const order = [...nodes.keys()];
  // Most ways lead on, some lead back, so it is looked at from the end and from the beginning in turn. Only ever more is
  // asked for, so this comes to rest.
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    order.reverse();
    for (const index of order) {
      const node = nodes[index];
      const here = live[index];
      if (node && here && addAll(here, node, live, settled)) isChanged = true;
    }
  }
  return live;
}

/** All ways out of a node, skipping included. */
export function waysOut({ moves, skip }: Node): readonly Move[] {
  return skip ? [...moves, skip] : moves;
}

interface Growing {
  readonly facts: Int32Array;
  meters: number;
}

/** Adds what a node asks for; tells whether that was anything new. `settled` is room to work in. */
function addAll(here: Growing, node: Node, live: readonly Live[], settled: Int32Array): boolean {
  let isNew = false;
  const add = (word: number, bits: number): void => {
    const known = here.facts[word] ?? 0;
    if ((bits & ~known) === 0) return;
    here.facts[word] = known | bits;
    isNew = true;
  };
  const { meters } = here;
  for (const { to, set, clear, when, once } of waysOut(node)) {
    const ahead = live[to];
    if (ahead && ahead !== here) {
      settled.fill(0);
      for (const place of set) mark(settled, place);
      for (const place of clear) mark(settled, place);
      for (let word = 0; word < settled.length; word += 1) {
        add(word, (ahead.facts[word] ?? 0) & ~(settled[word] ?? 0));
      }
      here.meters |= ahead.meters;
    }
    for (const place of placesIn(when)) add(place >> 5, 1 << (place & 31));
    if (once !== undefined) add(once >> 5, 1 << (once & 31));
    here.meters |= metersIn(when);
  }
  for (const { when } of node.lines) {
    for (const place of placesIn(when)) add(place >> 5, 1 << (place & 31));
    here.meters |= metersIn(when);
  }
  return isNew || here.meters !== meters;
}

function mark(words: Int32Array, place: number): void {
  words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
}
