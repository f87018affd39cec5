import { expect, it } from 'vitest';
import { dropped } from '../../../../src/cli/page/reading/dropped.ts';

const file = (text: string): File => new File([text], 'scenario.yaml');

/** As a browser tells of a file that was dropped: by its older entry, and by a handle or why there is none. */
function itemOf(name: string, getAsFileSystemHandle?: () => Promise<unknown>): object {
  return {
    kind: 'file',
    getAsFile: () => file('older'),
    webkitGetAsEntry: () => ({
      name,
      fullPath: `/${name}`,
      isFile: true,
      file: (found: (one: File) => void) => found(file('older')),
    }),
    ...(getAsFileSystemHandle && { getAsFileSystemHandle }),
  };
}
const handed = (name: string) => (): Promise<unknown> =>
  Promise.resolve({ name, kind: 'file', getFile: () => Promise.resolve(file('newer')) });
const refused = (): Promise<unknown> => Promise.reject(new DOMException('No.', 'NotAllowedError'));
const without = (): Promise<unknown> => Promise.resolve(null);

it.each([
  ['by their handles', handed('a.yaml'), handed('b.yaml'), 'newer'],
  ['as older browsers do, where a handle is refused', handed('a.yaml'), refused, 'older'],
  ['so too where there is none for one of them', without, handed('b.yaml'), 'older'],
  ['so too where the browser knows none', undefined, undefined, 'older'],
])('reads what is dropped %s', async (_, one, other, text) => {
  const items = [itemOf('a.yaml', one), itemOf('b.yaml', other)];
  const drop = await dropped({ items } as unknown as DataTransfer);
  expect(drop?.name).toBe('a.yaml, b.yaml');
  const read = [...((await drop?.read()) ?? [])].map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes),
  ]);
  expect(read).toEqual([
    ['a.yaml', text],
    ['b.yaml', text],
  ]);
});

it('takes no text for a file', () => {
  expect(dropped({ items: [{ kind: 'string' }] } as unknown as DataTransfer)).toBeUndefined();
});
