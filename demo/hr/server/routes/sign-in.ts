/**
 * Signing in, in the demo: anybody may be an administrator there. Elsewhere the identity provider of the organisation signs
 * people in, and this says no more than that.
 */
import type { FastifyInstance } from 'fastify';
import type { OwnIssuer } from '../auth/own-issuer.ts';

const ROLES = ['administrator', 'reader'] as const;
const hidden = { hide: true } as const;

export function signInRoutes(app: FastifyInstance, demo: OwnIssuer | undefined): void {
  app.get('/sign-in', { config: { roles: 'everybody' }, schema: hidden }, () => ({
    isDemo: demo !== undefined,
  }));
  if (!demo) return;

  app.post<{ Body: { role: (typeof ROLES)[number] } }>(
    '/sign-in',
    {
      config: { roles: 'everybody' },
      schema: {
        ...hidden,
        body: {
          type: 'object',
          additionalProperties: false,
          properties: { role: { enum: ROLES } },
          required: ['role'],
        },
      },
    },
    async ({ body: { role } }) => ({ token: await demo.issue(`demo-${role}`, role) }),
  );
}
