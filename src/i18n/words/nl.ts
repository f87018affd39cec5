/** The words of play in Dutch, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/nl/player.json' with { type: 'json' };
