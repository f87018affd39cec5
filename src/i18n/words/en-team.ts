/** The words of a team in English, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/en/team.json' with { type: 'json' };
