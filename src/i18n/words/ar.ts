/**
 * All that the player says in Arabic until an ending, fetched as one. A module around the files, because Vite's
 * development server leaves import attributes in dynamic imports and then serves JSON as a script (vitejs/vite#19095).
 */
export { default as helpLines } from '../../../locales/ar/help-lines.json' with { type: 'json' };
export { default as player } from '../../../locales/ar/player.json' with { type: 'json' };
