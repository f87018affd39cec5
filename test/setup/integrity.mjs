// The hashes by which a page holds a single file to what was released (subresource integrity). Without an argument: writes
// those of all files to dist/cdn/integrity.json. `--readme`: puts them into the README, for the package; `--placeholder`:
// takes them out again, since in the repository they would be wrong after every change.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = `${root}README.md`;
const list = `${root}dist/cdn/integrity.json`;

/** Of a script in an example: what comes before its hash, with the name of the file; the hash; what comes behind it. */
const HASH = /(src="[^"]*?([\w.-]+\.js)"\s+integrity=")([^"]*)(")/g;
const PLACEHOLDER = 'sha384-…';

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

function putIntoReadme(hashFor) {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replaceAll(HASH, (_all, before, name, _hash, behind) => before + hashFor(name) + behind),
  );
}

switch (process.argv[2]) {
  case '--readme': {
    const hashes = JSON.parse(readFileSync(list, 'utf8'));
    putIntoReadme((name) => {
      if (!hashes[name]) throw new Error(`The README names ${name}, which the build does not make.`);
      return hashes[name];
    });
    break;
  }
  case '--placeholder':
    putIntoReadme(() => PLACEHOLDER);
    break;
  default: {
    const files = globSync('dist/cdn/*.js', { cwd: root }).sort();
    const hashes = files.map((file) => [basename(file), hashOf(root + file)]);
    writeFileSync(list, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
  }
}
