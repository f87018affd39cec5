/** A guide as somebody follows it: what it has one type, write and read, in its order. */

/** What is done at one place of the guide. */
export type Deed =
  | { readonly kind: 'type'; readonly command: string }
  | { readonly kind: 'read'; readonly printed: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string; readonly isBelow: boolean }
  | { readonly kind: 'change'; readonly file: string; readonly was: string; readonly is: string };

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;
const FILE = /`(scenarios\/[\w/.-]+\.yaml)`/g;
/** In Dutch and in English. */
const CHANGE = /(?:Verander|Change) `([^`]+)` (?:into|in) `([^`]+)`/g;
const BELOW = /(?:Zet dit eronder|Put this below it):\s*$/;

/** The deeds between a heading of the second level and the next; of no such heading none. */
export function deedsUnder(heading: string, guide: string): readonly Deed[] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const [own = ''] = section.split(/\n(?:## |---\n)/);
  const deeds: Deed[] = [];
  let file = '';
  let from = 0;
  const tell = (prose: string): void => {
    file = [...prose.matchAll(FILE)].at(-1)?.[1] ?? file;
    for (const [, was = '', is = ''] of prose.matchAll(CHANGE)) deeds.push({ kind: 'change', file, was, is });
  };
  for (const { index, 0: whole, 1: language, 2: content = '' } of own.matchAll(FENCE)) {
    const prose = own.slice(from, index);
    tell(prose);
    from = index + whole.length;
    if (language === 'yaml') deeds.push({ kind: 'write', file, text: content, isBelow: BELOW.test(prose) });
    if (language === 'text') deeds.push({ kind: 'read', printed: content });
    if (language === 'sh')
      deeds.push(
        ...content
          .trim()
          .split('\n')
          .map((command): Deed => ({ kind: 'type', command })),
      );
  }
  tell(own.slice(from));
  return deeds;
}
