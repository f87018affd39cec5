/** What a file that is copied on its own must say: which version it is, and the licences of everything that is in it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  /** Of the package's own licence file. */
  readonly text?: string;
}

/** Where Vite writes down what it bundled and under which licences; not published, since each file says it itself. */
const LIST = 'licences.json';

const at = (path: string): string => resolve(import.meta.dirname, '../..', path);

/** Puts the notices before each bundled file; MIT and BSD ask for their full text in every copy. */
export function notices(): Plugin {
  return {
    name: 'notices',
    config: () => ({ build: { license: { fileName: LIST } } }),
    generateBundle: {
      // After Vite has made the list.
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[LIST];
        if (list?.type !== 'asset') return this.error('Vite made no list of licences.');
        const bundled = JSON.parse(String(list.source)) as readonly Licence[];
        delete bundle[LIST];
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = `${notice([own(), ...bundled])}\n${file.code}`;
        }
      },
    },
  };
}

function own(): Licence {
  const { name, version, license } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  return { name, version, identifier: license, text: readFileSync(at('LICENSE'), 'utf8').trim() };
}

/** A comment that minifiers keep. Packages that share a licence, word for word, share its text. */
function notice(licences: readonly Licence[]): string {
  const namesByText = new Map<string, string[]>();
  for (const { name, version, identifier, text } of licences) {
    if (text === undefined) throw new Error(`${name} has no licence file.`);
    const names = namesByText.get(text) ?? [];
    namesByText.set(text, [...names, `${name} ${version} (${identifier})`]);
  }
  const parts = [...namesByText].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  return `/*!\n${parts.join('\n\n---\n\n').replaceAll('*/', '* /')}\n*/`;
}
