/** What the player needs to play rounds; loaded when a bank is opened, and not with the first story. */
export { dealRound } from './deal.ts';
export { guardBank } from './guard.ts';
