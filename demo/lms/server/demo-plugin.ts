/**
 * Puts the learning system under `lms/` of the demo's own server. It is made when somebody first asks for it. The built demo
 * is a folder without a server, and has no such page.
 */
import type { Plugin } from 'vite';
import type { LearningSystem } from './system.ts';

const LINK = `<p class="path">
          <a href="../lms/"
            ><span data-in="nl">De trainingen in een leersysteem: SCORM, cmi5 en xAPI</span
            ><span data-in="en">The trainings in a learning system: SCORM, cmi5 and xAPI</span></a
          >
        </p>`;

export function learningSystem(): Plugin {
  return {
    name: 'demo-learning-system',
    apply: 'serve',
    configureServer({ middlewares, watcher }) {
      let system: Promise<LearningSystem> | undefined;
      // Brings packing along, which the pages of the demo do without.
      const start = async (): Promise<LearningSystem> =>
        (await import('./system.ts')).createLearningSystem('/lms/');
      middlewares.use('/lms', (request, response, next) => {
        system ??= start();
        system
          .then((running) => running.answer(request, response))
          .then((isAnswered) => {
            if (!isAnswered) next();
          })
          .catch(next);
      });
      watcher.on('change', () => void system?.then((running) => running.forget()));
    },
    transformIndexHtml: (html) => html.replace('<!-- a learning system -->', LINK),
  };
}
