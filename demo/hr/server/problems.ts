/** How the register says no: a status, a code that does not change and a sentence. Never what was sent: answers end up in logs. */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { NotAllowed } from './auth/guard.ts';
import { NotSignedIn } from './auth/tokens.ts';
import { BadCursor } from './store/list.ts';

export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ code, message });
}

export function sayProblems(app: FastifyInstance): void {
  app.setNotFoundHandler({ preHandler: [] }, (_request, reply) =>
    refuse(reply, 404, 'not-found', 'There is nothing at this address.'),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof NotSignedIn) {
      void reply.header('www-authenticate', 'Bearer');
      return refuse(reply, 401, 'not-signed-in', error.message);
    }
    if (error instanceof NotAllowed) return refuse(reply, 403, 'not-allowed', error.message);
    if (error instanceof BadCursor) return refuse(reply, 400, 'bad-cursor', error.message);
    if (error.validation)
      return refuse(
        reply,
        400,
        'not-valid',
        `${error.validationContext ?? 'request'}: it does not have the shape that the description asks.`,
      );
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, 413, 'too-large', 'That is more than a request may hold.');
    if (status === 415) return refuse(reply, 415, 'not-json', 'JSON is expected, and said to be that.');
    if (status === 429) return refuse(reply, 429, 'too-many', 'Too many requests; wait as Retry-After says.');
    if (status < 500) return refuse(reply, status, 'not-valid', 'The request cannot be read.');
    // A database quotes what it was given; its code says enough.
    request.log.error({ reason: error.code || error.message }, 'a request failed');
    // What comes from an outbox comes again.
    return refuse(reply, 503, 'failing', 'The register is failing; try again later.');
  });
}
