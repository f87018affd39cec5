/**
 * Puts the register under `hr/` of the demo's own server, so that `npm start` is one command and one address. It is made
 * when somebody first asks for it. Signing in on the intranet is played: the page comes with a session of m-4821, and the
 * page of one training with a launch for it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { SESSION_COOKIE } from './auth/session-cookie.ts';
import type { DemoRegister, DemoTrust } from './demo-register.ts';

const LEARNER = 'm-4821';
const PAGE_OF_THE_INTRANET = /^\/intranet\/(?:[\w-]+\.html)?(?:\?|$)/;
/** Of the page of one training: which one, and where the launch is put. */
const PLAYER_OF_ONE = /<signal-training\s+src="\/trainings\/([\w-]+)\.json"/;

/** Brings a database and a web server along, which a build and the tests of everything else can do without. */
const loaded = (): Promise<typeof import('./demo-register.ts')> => import('./demo-register.ts');

export function register(): Plugin {
  let trust: Promise<DemoTrust> | undefined;
  const trusting = (): Promise<DemoTrust> => (trust ??= loaded().then(({ demoTrust }) => demoTrust()));
  const indexOf = (server: ViteDevServer): string =>
    `${server.resolvedUrls?.local[0] ?? ''}trainings/index.json`;
  return {
    name: 'demo-register',
    apply: 'serve',
    async transformIndexHtml(html, { server }) {
      const training = PLAYER_OF_ONE.exec(html)?.[1];
      if (training === undefined || !server) return html;
      const { launches } = await trusting();
      const launch = await launches.issue(LEARNER, training, indexOf(server));
      return html.replace(PLAYER_OF_ONE, `$& launch="${launch}"`);
    },
    configureServer(server) {
      const { middlewares, config, httpServer } = server;
      let running: Promise<DemoRegister> | undefined;
      const start = async (): Promise<DemoRegister> => {
        const { startDemoRegister } = await loaded();
        return startDemoRegister(await trusting(), {
          index: () => indexOf(server),
          warn: (sentence) => config.logger.warn(sentence),
        });
      };

      middlewares.use((request, response, next) => {
        if (!PAGE_OF_THE_INTRANET.test(request.url ?? '')) return next();
        void trusting()
          .then(({ issuer }) => issuer.issue(LEARNER, 'learner'))
          .then((token) => {
            response.setHeader(
              'set-cookie',
              `${SESSION_COOKIE}=${token}; Path=/hr/; HttpOnly; SameSite=Strict`,
            );
            next();
          }, next);
      });
      middlewares.use('/hr', (request: IncomingMessage, response: ServerResponse, next) => {
        running ??= start().catch((error: unknown) => {
          // What did not succeed is tried again.
          running = undefined;
          throw error;
        });
        running.then(({ app }) => app.routing(request, response), next);
      });
      httpServer?.once('close', () => void running?.then(({ stop }) => stop()));
    },
  };
}
