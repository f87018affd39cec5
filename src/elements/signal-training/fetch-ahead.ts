/**
 * Fetches what is left of a training while its card is read, whatever its learner does after that: whoever keeps the log of
 * the server would else see in it who read, who looked back and who came how far. What does not come is asked for again,
 * and told, where it is needed.
 */
import type { Scenario } from '../../format/types.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import { addressBeside } from '../parts/addresses.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { fetchLookingBack } from './fetch-looking-back.ts';

/** Its pictures, for as long as the page knows the training: a picture that is held is not asked for again to be shown. */
const pictures = new WeakMap<Scenario, readonly HTMLImageElement[]>();

/** `base` is where the scenario is, as the host wrote it. Does not throw, and waits for nothing. */
export function fetchAhead(scenario: Scenario, base: string, words: Pick<WordsController, 'foresee'>): void {
  whenIdle(() => {
    if (!pictures.has(scenario)) pictures.set(scenario, picturesOf(scenario, base));
    fetchLookingBack().catch(() => {});
    words.foresee('review');
  });
}

function picturesOf({ scenes }: Scenario, base: string): readonly HTMLImageElement[] {
  const addresses = Object.values(scenes).flatMap(({ picture }) =>
    picture ? (addressBeside(base, picture.src) ?? []) : [],
  );
  return [...new Set(addresses)].map((address) => {
    const image = new Image();
    image.src = address;
    return image;
  });
}
