/**
 * The neutral note before play: interface text, the same for every scenario, so that it gives nothing away and no file can
 * remove it. Each sentence holds for whatever stands behind it; four depend on what the page and the story say of themselves.
 */
import { isWatched } from '../../format/pause.ts';
import type { Scenario } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import type { Translator } from '../../i18n/create.ts';
import type { Remember } from '../stores/safe-storage.ts';

export interface Here {
  /** How long a run is kept here, as far as is known. */
  readonly remember: Remember;
  /** Whether leaving leads to another page. */
  readonly leadsAway: boolean;
}

/** The two controls above every screen by their names, for sentences about them: nobody should first have to try them (SAFE-06). */
export function controlsOf(leadsAway: boolean, t: Translator['t']): { hide: string; leave: string } {
  return { hide: t('exit.cover'), leave: t(leadsAway ? 'exit.leaveTo' : 'exit.leave') };
}

export function noteOf(
  { scenes }: Pick<Scenario, 'scenes'>,
  { remember, leadsAway }: Here,
  t: Translator['t'],
): readonly string[] {
  const hasOtherPlaces = Object.values(scenes).some(({ as }) => as !== LEARNER);
  return [
    ...(isWatched({ scenes }) ? [t('start.watching')] : []),
    t('start.note'),
    ...(hasOtherPlaces ? [t('start.otherPlaces')] : []),
    t(`start.stop.${remember}`),
    t('start.out', controlsOf(leadsAway, t)),
    t('start.help'),
  ];
}
