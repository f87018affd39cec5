/** What is fetched for looking back, a chunk of its own. */
export { besideOthers, elsewhere, lookedBack, printProof } from '../after-play/looking-back.ts';
/**
 * What has come before it, named so that bundlers leave in that chunk what both need: a third one of it, found only when the
 * first has come, the first scene would wait for.
 */
export { play } from './playing.ts';
