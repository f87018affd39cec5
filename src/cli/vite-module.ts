import type { LoadedTraining } from './load.ts';

/**
 * A training as the text of a module. Its pictures become assets like any other of the project, wherever the bundler puts
 * them; a scenario takes them from the server of its page alone, so their addresses are cut down to paths of that server.
 */
export function moduleOf({ training, media }: LoadedTraining): string {
  const data = JSON.stringify(training);
  if (media.length === 0) return `export default ${data};`;
  // A drawing put into the script as data would need `img-src data:` of the page.
  const imports = media.map(({ name }, index) => `import at${index} from './${name}?url&no-inline';`);
  const entries = media.map(({ name }, index) => `[${JSON.stringify(name)}, at${index}]`);
  return `${imports.join('\n')}
const page = globalThis.document?.baseURI ?? '';
const base = page.startsWith('http') ? page : 'http://localhost';
const pathOf = (address) => {
  const { origin, pathname } = new URL(address, base);
  return origin === new URL(base).origin ? pathname : address;
};
const addresses = new Map([${entries.join(', ')}]);
const scenario = ${data};
for (const { picture } of Object.values(scenario.scenes)) {
  if (picture) picture.src = pathOf(addresses.get(picture.src));
}
export default scenario;
`;
}
