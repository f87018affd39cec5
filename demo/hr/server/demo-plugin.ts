/**
 * Puts the register under `hr/` of the demo's own server, so that `npm start` is one command and one address. It is made
 * when somebody first asks for it. Signing in on the intranet is played: the page comes with a session of m-4821.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { OwnIssuer } from './auth/own-issuer.ts';
import { SESSION_COOKIE } from './auth/session-cookie.ts';
import type { DemoRegister } from './demo-register.ts';

const LEARNER = 'm-4821';
const PAGE_OF_THE_INTRANET = /^\/intranet\/(?:[\w-]+\.html)?(?:\?|$)/;

/** Brings a database and a web server along, which a build and the tests of everything else can do without. */
const loaded = (): Promise<typeof import('./demo-register.ts')> => import('./demo-register.ts');

export function register(): Plugin {
  return {
    name: 'demo-register',
    apply: 'serve',
    configureServer(server) {
      const { middlewares, config, httpServer } = server;
      let issuer: Promise<OwnIssuer> | undefined;
      let running: Promise<DemoRegister> | undefined;
      const issuing = (): Promise<OwnIssuer> => (issuer ??= loaded().then(({ demoIssuer }) => demoIssuer()));
      const start = async (): Promise<DemoRegister> => {
        const { startDemoRegister } = await loaded();
        return startDemoRegister(await issuing(), {
          index: () => `${server.resolvedUrls?.local[0] ?? ''}trainings/index.json`,
          warn: (sentence) => config.logger.warn(sentence),
        });
      };

      middlewares.use((request, response, next) => {
        if (!PAGE_OF_THE_INTRANET.test(request.url ?? '')) return next();
        void issuing()
          .then(({ issue }) => issue(LEARNER, 'learner'))
          .then((token) => {
            response.setHeader(
              'set-cookie',
              `${SESSION_COOKIE}=${token}; Path=/hr/; HttpOnly; SameSite=Strict`,
            );
            next();
          }, next);
      });
      middlewares.use('/hr', (request: IncomingMessage, response: ServerResponse, next) => {
        running ??= start();
        running.then(({ app }) => app.routing(request, response), next);
      });
      httpServer?.once('close', () => void running?.then(({ stop }) => stop()));
    },
  };
}
