import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The root of this package: by its own name, so that it is found from the sources and from the build alike. */
export const PACKAGE = dirname(createRequire(import.meta.url).resolve('signal-training/package.json'));

/** The scenarios that come along, and what they share. */
export const SHIPPED = join(PACKAGE, 'scenarios');
