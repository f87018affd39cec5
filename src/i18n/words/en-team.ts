/** The words of a team in English, as a module of their own; see `en.ts` for why not the files themselves. */
export { default as figures } from '../../../locales/en/figures.json' with { type: 'json' };
export { default as team } from '../../../locales/en/team.json' with { type: 'json' };
