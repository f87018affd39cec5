/** What is put on paper until the test ends, instead of asking a printer. */
import { afterThisTest } from './cleanup.ts';
import { keepPaper } from './kept-paper.ts';

export function onPaper(): readonly Document[] {
  const { sheets, restore } = keepPaper();
  afterThisTest(restore);
  return sheets;
}
