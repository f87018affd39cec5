/** The register as a web server, without the address it listens at. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { guard } from './auth/guard.ts';
import type { OwnIssuer } from './auth/own-issuer.ts';
import type { TokenRules } from './auth/tokens.ts';
import { sayProblems } from './problems.ts';
import type { Settings } from './register.ts';
import { auditRoutes } from './routes/audit.ts';
import { completionRoutes } from './routes/completions.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { listRoutes } from './routes/list.ts';
import { pageRoutes } from './routes/page.ts';
import { peopleRoutes } from './routes/people.ts';
import { serviceRoutes } from './routes/service.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { trainingRoutes } from './routes/trainings.ts';

const ROUTES = [
  completionRoutes,
  listRoutes,
  trainingRoutes,
  peopleRoutes,
  auditRoutes,
  deliveryRoutes,
  serviceRoutes,
  pageRoutes,
];

/** @param demo gives out tokens to whoever asks; left out wherever the register is not a demo. */
export async function buildApp(
  settings: Settings,
  rules: TokenRules,
  demo?: OwnIssuer,
): Promise<FastifyInstance> {
  const app = Fastify({
    // Who asked what and when is not logged: of a learner that would be a moment. Failures are.
    logger: { level: 'error' },
    bodyLimit: 65_536,
    // A reference of 256 characters, of which JavaScript counts some as two; else whoever has a long one cannot be erased.
    routerOptions: { maxParamLength: 512 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false } },
  });
  sayProblems(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'connect-src': ["'self'"],
        'img-src': ['data:'],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // It would bind every other server of the organisation too; that is for who owns the name.
    strictTransportSecurity: false,
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Register of completed trainings', version: '1.0.0' },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          session: { type: 'apiKey', in: 'cookie', name: 'register-session' },
        },
      },
      security: [{ bearer: [] }],
    },
  });
  guard(app, rules);
  await app.register(rateLimit, {
    timeWindow: 60_000,
    // What is open to everybody costs next to nothing, and a whole organisation may come from one address.
    allowList: ({ caller }) => caller === null,
    // The guard has been: by person rather than by address, behind which a whole organisation may sit.
    keyGenerator: ({ caller, ip }) => (caller ? `${caller.role} ${caller.name}` : ip),
    max: ({ caller }) =>
      caller?.role === 'learner' ? settings.mostRequests.learner : settings.mostRequests.others,
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store');
  });
  app.after(() => {
    for (const routes of ROUTES) routes(app, settings);
    signInRoutes(app, demo);
  });
  await app.ready();
  return app;
}
