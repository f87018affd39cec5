/** For those who keep the server running. */
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { callerIn } from '../auth/guard.ts';
import type { Settings } from '../register.ts';
import { deliveryCounts } from '../store/deliveries.ts';
import { problem } from './shapes.ts';

const status = { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] } as const;

export function serviceRoutes(app: FastifyInstance, settings: Settings): void {
  const { database, organisation } = settings;
  const metrics = metricsOf(app, settings);

  app.get(
    '/health',
    {
      config: { roles: 'everybody' },
      schema: {
        summary: 'The process is there',
        tags: ['service'],
        security: [],
        response: { 200: { description: 'It is.', ...status } },
      },
    },
    () => ({ status: 'ok' }),
  );

  app.get(
    '/ready',
    {
      config: { roles: 'everybody' },
      schema: {
        summary: 'The database answers',
        tags: ['service'],
        security: [],
        response: {
          200: { description: 'It does.', ...status },
          503: { description: 'It does not.', ...problem },
        },
      },
    },
    async () => {
      await database.query('select 1');
      return { status: 'ready' };
    },
  );

  app.get(
    '/metrics',
    {
      config: { roles: ['machine', 'administrator'] },
      schema: { summary: 'Figures, in the format of Prometheus', tags: ['service'] },
    },
    async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()),
  );

  app.get('/openapi.json', { config: { roles: 'everybody' }, schema: { hide: true } }, () => app.swagger());

  app.get(
    '/whoami',
    {
      config: { roles: ['administrator', 'reader'] },
      schema: {
        summary: 'Who you are here',
        tags: ['service'],
        response: {
          200: {
            description: 'As the token says.',
            type: 'object',
            properties: {
              name: { type: 'string' },
              role: { type: 'string' },
              organisation: { type: 'string' },
              hasWebhook: { type: 'boolean' },
            },
            required: ['name', 'role', 'organisation', 'hasWebhook'],
          },
        },
      },
    },
    (request) => ({ ...callerIn(request), organisation, hasWebhook: settings.webhook !== undefined }),
  );
}

/** Nothing about anybody: how many requests were answered how, and what waits. */
function metricsOf(app: FastifyInstance, { database, organisation }: Settings): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'register_answers_total',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'] as const,
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    answers.inc({ route: request.routeOptions.url ?? 'none', status: reply.statusCode });
    done();
  });
  new Gauge({
    name: 'register_deliveries',
    help: 'Announcements that did not arrive yet',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const { waiting, dead } = await deliveryCounts(database, organisation);
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'dead' }, dead);
    },
  });
  return registry;
}
