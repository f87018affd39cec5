/** Who may ask what: each route says which roles, and one that forgets to is refused. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './session-cookie.ts';
import { type Caller, NotSignedIn, type Role, type TokenRules, callerOf } from './tokens.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask; `everybody` for what tells nothing. */
    readonly roles?: readonly Role[] | 'everybody';
  }
  interface FastifyRequest {
    caller: Caller | null;
  }
}

export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

export function guard(app: FastifyInstance, rules: TokenRules): void {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request) => {
    const roles = request.routeOptions.config.roles;
    if (roles === 'everybody') return;
    const caller = await callerFrom(request, rules);
    if (!roles?.includes(caller.role)) throw new NotAllowed('This role may not do that.');
    request.caller = caller;
  });
}

/** Who asks, where the guard has let somebody in. */
export function callerIn(request: FastifyRequest): Caller {
  if (!request.caller) throw new NotSignedIn('A valid token is needed.');
  return request.caller;
}

async function callerFrom({ headers }: FastifyRequest, rules: TokenRules): Promise<Caller> {
  const bearer = /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) return callerOf(bearer, rules);
  const cookie = headers.cookie
    ?.split('; ')
    .find((each) => each.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1);
  if (!cookie) throw new NotSignedIn('A token is needed.');
  const caller = await callerOf(cookie, rules);
  // A cookie comes along by itself, from a link somebody was sent too; it must not be able to do more than this.
  if (caller.role !== 'learner') throw new NotSignedIn('This role needs a token in the header.');
  return caller;
}
