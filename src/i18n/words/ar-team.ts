/** The words of a team in Arabic, as a module of their own; see `en.ts` for why not the files themselves. */
export { default as figures } from '../../../locales/ar/figures.json' with { type: 'json' };
export { default as team } from '../../../locales/ar/team.json' with { type: 'json' };
