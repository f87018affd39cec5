/** What a learning system reads of a package first. */
import type { Training } from '../load.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import type { Kind } from './packing.ts';
import { scormManifest } from './scorm-manifest.ts';
import { tincan } from './tincan.ts';

/** By its path in the package, at the root; none where nothing but a browser reads it. @param files the paths of all the rest. */
export function manifestOf(
  training: Training,
  kind: Kind,
  files: readonly string[],
): readonly (readonly [path: string, content: string])[] {
  switch (kind) {
    case 'web':
      return [];
    case 'cmi5':
      return [['cmi5.xml', cmi5Structure(training)]];
    case 'xapi':
      return [['tincan.xml', tincan(training)]];
    default:
      return [['imsmanifest.xml', scormManifest(training, kind, files)]];
  }
}
