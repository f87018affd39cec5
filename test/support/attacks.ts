/** Attacks on the verification of a completion, by the hundred thousand: whatever is handed in, one answer comes back. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { REFUSAL_CODES } from '../../src/verify/index.ts';
import { nearly, nearlyTokens } from './nearly.ts';
import { completed, launch, memory, privateKey, publicKey, stranger, verify } from './register.ts';

const token = await launch();
/** Tokens from which an attacker can take the parts: of others, of a stranger, with a secret, of the wrong kind. */
const others = await Promise.all([
  launch({ learner: 'director' }),
  launch({ key: stranger.privateKey }),
  new SignJWT(decodeJwt(token))
    .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'HS256' })
    .sign(Buffer.from(publicKey.x, 'base64url')),
  new SignJWT(decodeJwt(token))
    .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'EdDSA', typ: 'JWT' })
    .sign(privateKey),
]);

const honest = completed(token);
const attack = fc.record({ launch: nearlyTokens([token, ...others]), completion: nearly(honest) });

/** The learner's own: their launch and what was launched, with any id, and any day that can be true. */
function isTheirs(handedIn: { readonly launch: unknown; readonly completion: unknown }): boolean {
  const { id, completedOn, launch: within } = honest;
  const same = { ...(handedIn.completion as typeof honest), id, completedOn, launch: within };
  // The last character of a signature has bits to spare, so one launch can be written in four ways. It is spent once.
  const claims = decodeJwt(handedIn.launch as string);
  return isDeepStrictEqual(claims, decodeJwt(token)) && isDeepStrictEqual(same, honest);
}

/** How often each answer was given. Fails at what is believed and should not be, and at what has no answer. */
export async function underAttack(runs: number, seed?: number): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(attack, async (handedIn) => {
      const spent = memory();
      const verdict = await verify(handedIn, { spent });
      const isAnswer = verdict.ok ? isTheirs(handedIn) : isRefusal(verdict.code) && spent.kept.size === 0;
      if (!isAnswer) throw new Error(`Not an answer to that: ${JSON.stringify(verdict)}`);
      const answer = verdict.ok ? 'their own' : verdict.code;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
  return answers;
}

const isRefusal = (code: string): boolean => REFUSAL_CODES.some((one) => one === code);
