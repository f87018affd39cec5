/** Who looked. */
import type { FastifyInstance } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import type { Settings } from '../register.ts';
import { ACTIONS, auditLines, note } from '../store/audit.ts';

const PAGE_SIZE = 50;

const line = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    at: { type: 'string', format: 'date-time' },
    who: { type: 'string' },
    role: { type: 'string' },
    action: { enum: ACTIONS },
    subject: { type: 'string' },
    learner: { type: ['string', 'null'] },
  },
  required: ['id', 'at', 'who', 'role', 'action', 'subject', 'learner'],
} as const;

export function auditRoutes(app: FastifyInstance, settings: Settings): void {
  app.get<{ Querystring: { at?: string; id?: string } }>(
    '/audit',
    {
      config: { roles: ['administrator'] },
      schema: {
        summary: 'Who looked at what, or changed it',
        tags: ['audit'],
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            at: {
              type: 'string',
              format: 'date-time',
              description: '`at` of the last line of the page before it.',
            },
            id: { type: 'string', format: 'uuid', description: '`id` of that line.' },
          },
        },
        response: { 200: { description: 'The newest first.', type: 'array', items: line } },
      },
    },
    async (request) => {
      const { at, id } = request.query;
      await note(settings.database, settings, callerIn(request), 'read-audit');
      const before = at !== undefined && id !== undefined ? { at, id } : undefined;
      return auditLines(settings.database, settings.organisation, PAGE_SIZE, before);
    },
  );
}
