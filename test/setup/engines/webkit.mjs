// WebKit for the browser tests: WebKitGTK's own small browser, on a screen that nobody sees, driven over WebDriver. Written
// here because the launcher there is for WebDriver brings a hundred packages and cannot set the size of a page.
import { openWebKit } from './webkit-window.mjs';

/** A launcher for the test runner: one window, one file of tests at a time. */
export function webkitLauncher() {
  const active = new Set();
  let opening;
  const openOnce = () => (opening ??= openWebKit());
  return {
    name: 'WebKit',
    // The runner's commands ask a page of Playwright for its keyboard and its size; the window answers to the same names.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      const window = await openOnce();
      active.add(id);
      await window.setViewportSize({ width: 800, height: 600 });
      await window.goto(url);
      this.window = window;
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await openOnce()).url(),
    getPage() {
      return this.window;
    },
    async stopSession(id) {
      active.delete(id);
      // Ends what still runs on the page.
      await (await openOnce()).goto('about:blank');
      return {};
    },
    async stop() {
      await (await opening)?.close();
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no window to look at here.')),
  };
}
