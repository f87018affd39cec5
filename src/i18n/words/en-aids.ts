/** The words of the reading aids in English; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/en/aids.json' with { type: 'json' };
