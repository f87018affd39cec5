/** The blocks of a round, each with its cases and what they amount to. */
import type { Debrief, Telling } from '../../assessment/index.ts';
import type { Speech } from '../parts/speech.ts';
import { type Place, placeOf } from '../parts/steps.ts';
import type { Stop } from './stops.ts';

interface Block {
  readonly name: Place | undefined;
  readonly stops: readonly Stop[];
  /** Where its first stands among all stops, from 0. */
  readonly from: number;
  readonly telling: Telling | undefined;
}

/** In the order of play; none in a story. */
export function blocksOf(
  stops: readonly Stop[],
  tellings: Debrief['blocks'],
  speech: Speech,
): readonly Block[] {
  const names = [...new Set(stops.flatMap(({ block }) => block ?? []))];
  return names.map((name) => ({
    name: nameOf(name, speech),
    stops: stops.filter(({ block }) => block === name),
    from: stops.findIndex(({ block }) => block === name),
    telling: tellings.find(({ block }) => block === name)?.telling,
  }));
}

/** Each case of a block stands under its title. */
function nameOf(block: string, speech: Speech): Place | undefined {
  const one = Object.values(speech.scenario.scenes).find((scene) => scene.case?.block === block);
  return one && placeOf(one, speech);
}
