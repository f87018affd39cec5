/**
 * The neutral note before play: interface text, the same for every scenario, so that it gives nothing away and no file can
 * remove it. Each sentence holds for whatever stands behind it; three depend on what the page and the story say of themselves.
 */
import { isWatched } from '../../format/pause.ts';
import type { Scenario } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import type { Translator } from '../../i18n/create.ts';
import type { Remember } from '../stores/safe-storage.ts';

/** `remember`: how long a run is kept here, as far as is known. */
export function noteOf(
  { scenes }: Pick<Scenario, 'scenes'>,
  remember: Remember,
  t: Translator['t'],
): readonly string[] {
  const hasOtherPlaces = Object.values(scenes).some(({ as }) => as !== LEARNER);
  return [
    ...(isWatched({ scenes }) ? [t('start.watching')] : []),
    t('start.note'),
    ...(hasOtherPlaces ? [t('start.otherPlaces')] : []),
    t(`start.stop.${remember}`),
    t('start.help'),
  ];
}
