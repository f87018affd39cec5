/** The words of a team in Dutch, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/nl/team.json' with { type: 'json' };
