// The last step of `npm run build`: writes what editors and catalogues want to know of the elements.
import { mkdirSync, writeFileSync } from 'node:fs';
import { files } from './manifest.mjs';

mkdirSync('dist', { recursive: true });
for (const [name, text] of files()) writeFileSync(`dist/${name}`, text);
