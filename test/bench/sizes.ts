/** What a learner downloads: for the first scene, and at most. Brotli at its best, as for files compressed beforehand. */
import { brotliCompressSync } from 'node:zlib';
import { type Rolldown, minifySync } from 'vite';
import { BUDGETS } from './budgets.ts';
import { ENTRY, buildPlayer } from './build.ts';
import type { Row } from './table.ts';

export async function sizes(): Promise<Row[]> {
  const chunks = await buildPlayer({ single: false });
  const card = startingChunks(chunks, [ENTRY]);
  const first = startingChunks(chunks, [ENTRY, ...beforePlay(chunks)]);
  const [single] = await buildPlayer({ single: true });
  if (!single) throw new Error('The build made no file.');
  return [
    {
      what: 'the card, in every language',
      value: sum(card.map(({ code }) => kilobytes(code))),
      unit: 'KB',
      note: filesOf(card),
    },
    {
      what: 'first choice, in Dutch',
      value: sum(first.map(({ code }) => kilobytes(code))),
      unit: 'KB',
      budget: BUDGETS.firstScene,
      note: filesOf(first),
    },
    ...shares(first),
    ...chunks
      .filter((chunk) => !first.includes(chunk))
      .map((chunk): Row => ({
        what: `  later: ${namesOf(chunk)}`,
        value: kilobytes(chunk.code),
        unit: 'KB',
        ...(chunk.code.trim() === '' && { note: 'EMPTY: the bundler found no side effect to keep' }),
      })),
    {
      what: 'everything with the shelf, in one file',
      value: kilobytes(single.code),
      unit: 'KB',
      budget: BUDGETS.everything,
      note: `${Math.round(single.code.length / 1_000)} KB before brotli`,
    },
  ];
}

/** What is asked for beside the training: how it is played, and its words. */
function beforePlay(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const needed = /\/src\/(?:elements\/signal-training\/playing|i18n\/words\/nl)\.ts$/;
  return chunks.filter((chunk) => needed.test(chunk.facadeModuleId ?? '')).map(({ fileName }) => fileName);
}

function filesOf(chunks: readonly Rolldown.OutputChunk[]): string {
  const bytes = sum(chunks.map(({ code }) => code.length));
  return `${chunks.length} files, ${Math.round(bytes / 1_000)} KB before brotli`;
}

/** These and what they import at once. */
function startingChunks(
  chunks: readonly Rolldown.OutputChunk[],
  asked: readonly string[],
): Rolldown.OutputChunk[] {
  const wanted = [...asked];
  for (const fileName of wanted) {
    const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
    wanted.push(...imports.filter((one) => !wanted.includes(one)));
  }
  return chunks.filter(({ fileName }) => wanted.includes(fileName));
}

/**
 * The part each dependency, and each room of ours, has in the compressed size. Compressed together they are smaller
 * than apart, so each gets its share of the whole by what it weighs alone.
 */
function shares(chunks: readonly Rolldown.OutputChunk[]): Row[] {
  const sources = new Map<string, string[]>();
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    if (code) sources.set(ownerOf(id), [...(sources.get(ownerOf(id)) ?? []), code]);
  }
  const alone = [...sources].map(([owner, codes]) => {
    const { code } = minifySync('shares.js', codes.join('\n'), { mangle: { toplevel: true } });
    return { owner, size: kilobytes(code) };
  });
  const scale = sum(chunks.map(({ code }) => kilobytes(code))) / sum(alone.map(({ size }) => size));
  return alone
    .filter(({ size }) => size >= 0.01)
    .toSorted((a, b) => b.size - a.size)
    .map(({ owner, size }) => ({ what: `  of which ${owner}`, value: size * scale, unit: 'KB' }));
}

function ownerOf(id: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name) return /^(?:@lit\/|lit)/.test(name) ? 'lit' : name;
  const [, room] = /\/(src\/[^/.]+|locales\/[^/]+)/.exec(id) ?? [];
  return room ?? 'the bundler';
}

function namesOf({ moduleIds, fileName }: Rolldown.OutputChunk): string {
  const own = moduleIds.map((id) => /\/((?:src|locales)\/.*)$/.exec(id)?.[1] ?? id);
  return `${own.at(-1) ?? fileName}${own.length > 1 ? ` and ${own.length - 1} more` : ''}`;
}

function kilobytes(code: string): number {
  return brotliCompressSync(code).length / 1_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
