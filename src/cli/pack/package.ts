/** Puts together what is in a package. */
import { AUTHOR_LANGUAGES, LANGUAGES } from '../../i18n/languages.ts';
import { createPackedTranslator } from '../../i18n/packed.ts';
import { PACKAGE, join } from '../disk.ts';
import { readBytes } from '../files.ts';
import type { LoadedTraining } from '../load.ts';
import { PAGE_STYLE, SCRIPTS, STYLE, pageOf, storyScript } from './page.ts';
import type { BuiltScript, Kind, PackOptions, Package } from './packing.ts';
import { manifestOf } from './manifest.ts';

/**
 * Player, story, its languages and its pictures, and nothing else; the same story gives the same bytes.
 * @param built gives a script of the build by its name; that of this package where it is left out.
 * @throws UsageError when the player is not built, as in a checkout.
 */
export function packageOf(
  { training, media }: LoadedTraining,
  kind: Kind,
  options: PackOptions,
  built: Built = builtHere,
): Package {
  const languages = new Set([training.language, ...Object.keys(training.translations)]);
  const speakers = LANGUAGES.filter((language) => languages.has(language));
  const page = pageOf(
    training,
    kind,
    options,
    (speakers.length > 0 ? speakers : AUTHOR_LANGUAGES).map(createPackedTranslator),
  );
  const files = new Map<string, string | Uint8Array>([
    ['index.html', page],
    [STYLE, PAGE_STYLE],
    [SCRIPTS.player, built('signal-training.iife.js')],
    ...(kind === 'web' ? [] : besides(built)),
    [SCRIPTS.story, storyScript(training)],
    ...media.map(({ name, content }) => [name, content] as const),
  ]);
  return new Map([...manifestOf(training, kind, [...files.keys()]), ...files]);
}

type Built = (name: BuiltScript) => string | Uint8Array;

/** What stands around a page that is not for a browser alone. */
const besides = (built: Built): readonly (readonly [name: string, content: string | Uint8Array])[] => [
  [SCRIPTS.lms, built('signal-lms.iife.js')],
  [SCRIPTS.host, built('embed.js')],
];

const builtHere: Built = (name) => readBytes(join(PACKAGE, 'dist/cdn', name), PACKAGE);
