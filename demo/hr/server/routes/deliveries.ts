/** Announcements that did not arrive. */
import type { FastifyInstance } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import { refuse } from '../problems.ts';
import type { Settings } from '../register.ts';
import { note } from '../store/audit.ts';
import { deadLetters, revive } from '../store/deliveries.ts';
import { refused } from './shapes.ts';

const MOST = 100;

const letter = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'The webhook-id.' },
    learner: { type: 'string' },
    attempts: { type: 'integer' },
    problem: { type: 'string' },
  },
  required: ['id', 'learner', 'attempts', 'problem'],
} as const;

export function deliveryRoutes(app: FastifyInstance, settings: Settings): void {
  const { database, organisation, now } = settings;

  app.get(
    '/dead-letters',
    {
      config: { roles: ['administrator'] },
      schema: {
        summary: 'Announcements that were given up',
        tags: ['webhook'],
        response: { 200: { description: `At most ${MOST}.`, type: 'array', items: letter } },
      },
    },
    async (request) => {
      await note(database, settings, callerIn(request), 'read-dead-letters');
      return deadLetters(database, organisation, MOST);
    },
  );

  app.post<{ Params: { id: string } }>(
    '/dead-letters/:id/retry',
    {
      config: { roles: ['administrator'] },
      schema: {
        summary: 'Try one again',
        tags: ['webhook'],
        params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] },
        response: {
          204: { description: 'It is tried.', type: 'null' },
          404: refused('There is none of that id.'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await revive(database, organisation, id, now())))
        return refuse(reply, 404, 'not-found', 'There is none of that id.');
      await note(database, settings, callerIn(request), 'tried-delivery-again', id);
      return reply.code(204).send();
    },
  );
}
