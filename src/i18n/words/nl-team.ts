/** The words of a team in Dutch, as a module of their own; see `en.ts` for why not the files themselves. */
export { default as figures } from '../../../locales/nl/figures.json' with { type: 'json' };
export { default as team } from '../../../locales/nl/team.json' with { type: 'json' };
