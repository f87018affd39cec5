/**
 * All that the player says in English until an ending, fetched as one. A module around the files, because Vite's
 * development server leaves import attributes in dynamic imports and then serves JSON as a script (vitejs/vite#19095).
 */
export { default as helpLines } from '../../../locales/en/help-lines.json' with { type: 'json' };
export { default as player } from '../../../locales/en/player.json' with { type: 'json' };
