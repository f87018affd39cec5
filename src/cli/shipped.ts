import { PACKAGE, join } from './disk.ts';

/** The scenarios that come along, and what they share. */
export const SHIPPED = join(PACKAGE, 'scenarios');
