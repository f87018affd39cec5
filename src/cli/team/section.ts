/** A part of what is told, as a terminal and a page draw it. */
import type { Shape } from '../map/shape.ts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: Table;
  readonly drawings?: readonly Shape[];
}
