import { PARTNERS, type Partner } from '../../format/vocabulary.ts';
import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { Draft } from './draft.ts';
import { routesOf } from './graph.ts';

/** Every partner that is turned to or speaks, and where: the learner reads the name of each. */
export function* partnersIn({ file, source, texts }: Pick<Draft, 'file' | 'source' | 'texts'>): Generator<{
  readonly partner: Partner;
  readonly at: RelatedPlace;
}> {
  for (const [id, scene] of Object.entries(source.scenes)) {
    for (const [partner] of routesOf(scene)) {
      yield { partner, at: file.keyOf(['scenes', id, 'route', partner]) };
    }
  }
  for (const { path, lines } of texts) {
    for (const { speaker, index } of lines) {
      const partner = PARTNERS.find((one) => one === speaker);
      if (partner && !Object.hasOwn(source.cast, partner))
        yield { partner, at: file.charactersOf(path, index) };
    }
  }
}
