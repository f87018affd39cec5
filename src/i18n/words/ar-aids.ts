/** The words of the reading aids in Arabic; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/ar/aids.json' with { type: 'json' };
