/** The words of play in Arabic, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/ar/player.json' with { type: 'json' };
