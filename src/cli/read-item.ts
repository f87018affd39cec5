/** The files of an item as a verb takes them that looks at one thing. */
import type { AudienceInput } from '../authoring/index.ts';
import { type NamedText, readNamed } from './files.ts';
import type { Item } from './find.ts';

/** A file, or the base of an audience pack with that pack. */
export interface ReadItem extends NamedText {
  readonly audience?: AudienceInput;
}

/** @throws UsageError when a file cannot be read. */
export function readItem({ file, pack }: Item, cwd: string): ReadItem {
  return pack ? { ...readNamed(pack.base.file, cwd), audience: readNamed(file, cwd) } : readNamed(file, cwd);
}

/** The texts that were read, by name, as whoever reports takes them. */
export function textsOf({ audience, ...base }: ReadItem): readonly NamedText[] {
  return audience ? [base, audience] : [base];
}
