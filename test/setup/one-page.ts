/** How the page for who has no terminal is built: without Node, with what comes along in it, and as one file. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { BUILT_SCRIPTS } from '../../src/cli/pack/packing.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What reads a trainer's folder reads what was dropped instead. */
export function onDroppedDisk(): Plugin {
  const dropped = resolve(ROOT, 'src/cli/page/reading/dropped-disk.ts');
  return {
    name: 'on-dropped-disk',
    enforce: 'pre',
    resolveId: {
      filter: { id: /(?:^|\/)disk\.ts$/ },
      handler: () => dropped,
    },
  };
}

/** Of the package: what is known wherever scenarios are, what a new one is begun with, and what is put into a package. */
const SCRIPTS = BUILT_SCRIPTS.map((name) => `dist/cdn/${name}`);
const SHIPPED = ['scenarios/{facts,help-lines,partners}*.yaml', 'scenarios/*.schema.json', ...SCRIPTS];
const NAME = 'virtual:shipped';
/** The first moment that a zip can say, so that the same content gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function shippedFiles(): Plugin {
  return {
    name: 'shipped-files',
    resolveId: { filter: { id: new RegExp(`^${NAME}$`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^\0${NAME}$`) },
      handler() {
        const files = globSync(SHIPPED, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
        const missing = SCRIPTS.filter((script) => !files.includes(script));
        if (missing.length > 0) this.error(`What packages run is built first: ${missing.join(', ')}.`);
        const content = files.sort().map((file) => [file, readFileSync(resolve(ROOT, file))] as const);
        const zip = zipSync(Object.fromEntries(content), { level: 9, mtime: NO_TIME });
        return `export default ${JSON.stringify(Buffer.from(zip).toString('base64'))};`;
      },
    },
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run what is in it, show pictures it was handed, and ask nothing of anybody. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Puts script and style into the page, which allows them by their hashes and nothing else, and calls it `name`. */
export function inOneFile(name: string): Plugin {
  return {
    name: 'in-one-file',
    generateBundle: {
      // After the notices.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName.endsWith('.html'));
        const [script, ...chunks] = files.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
        const [style, ...sheets] = files.flatMap((one) =>
          one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
        );
        if (page?.type !== 'asset' || !script || !style || chunks.length + sheets.length > 0)
          return this.error('The page is more or less than one script and one style sheet.');
        // In a script these words would end it, or begin what only an end of a comment ends.
        const inside = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
        const links = /\s*<(?:script[^>]*src=[^>]*><\/script>|link rel="stylesheet"[^>]*>)/g;
        const html = String(page.source)
          .replace(links, '')
          .replace(
            '<meta charset="utf-8" />',
            (charset) =>
              `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(inside, style)}" />`,
          )
          .replace('</head>', () => `<style>${style}</style>\n  </head>`)
          .replace('</body>', () => `<script type="module">${inside}</script>\n  </body>`);
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: name, source: html });
      },
    },
  };
}
