/**
 * The words of play in English. A module around the file, because Vite's development server leaves import attributes in
 * dynamic imports and then serves JSON as a script (vitejs/vite#19095).
 */
export { default } from '../../../locales/en/player.json' with { type: 'json' };
