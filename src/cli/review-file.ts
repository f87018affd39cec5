/** The file in which it is written who looked at a scenario. */
import { dirname, join } from './disk.ts';
import { type NamedText, nameOf, readNamed } from './files.ts';
import type { Item } from './find.ts';
import { isFile } from './folder.ts';

/** Where it stands, or is to stand. */
export function reviewFile({ file, pack }: Item): string {
  return join(dirname(file), pack ? `${pack.audience}.audience.review.yaml` : 'review.yaml');
}

/** What is in it; an empty text where nobody has looked. */
export function reviewBeside(item: Item, cwd: string): NamedText {
  const file = reviewFile(item);
  return isFile(file) ? readNamed(file, cwd) : { file: nameOf(file, cwd), text: '' };
}
