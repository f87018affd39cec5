/**
 * Asks the browser to compile what a first scene needs while it comes, beside the page and not in its way: else each function
 * is looked through once, and compiled when somebody waits for it. See https://v8.dev/blog/explicit-compile-hints; a browser
 * that does not know it reads a comment.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';

/** Nothing but comments may stand before it. */
const HINT = '//# allFunctionsCalledOnLoad';

/** Of the package, or of what it is developed in. */
const OURS = fileURLToPath(new URL('../../', import.meta.url));

/** What it stands on, wherever a project keeps that. */
const LIBRARIES = /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/** A chunk with one of these is needed before the first choice. */
const EARLY =
  /[\\/](?:signal-training[\\/](?:signal-training|playing)|signal-shelf[\\/]signal-shelf|reactive-element)\.[jt]s$/;

/** Also what a bundler adds itself, such as what fetches a chunk. */
const isOurs = (id: string): boolean => id.startsWith('\0') || id.startsWith(OURS) || LIBRARIES.test(id);

/** Marks each chunk that is needed early and has nothing in it but what is ours: a project knows best what it calls itself. */
export function hints(): Plugin {
  return {
    name: 'signal-training-hints',
    apply: 'build',
    generateBundle: {
      // Vite puts lines of its own on top, and those are made as late as this.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => EARLY.test(id))) continue;
          if (chunk.moduleIds.every(isOurs)) mark(chunk, bundle);
        }
      },
    },
  };
}

function mark(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): void {
  chunk.code = `${HINT}\n${chunk.code}`;
  const map = bundle[`${chunk.fileName}.map`];
  if (map?.type !== 'asset') return;
  const { mappings, ...rest } = JSON.parse(String(map.source)) as { readonly mappings: string };
  map.source = JSON.stringify({ ...rest, mappings: `;${mappings}` });
}
