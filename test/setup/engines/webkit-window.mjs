// A window of WebKitGTK's small browser, with the names of a page of Playwright for what is asked of it.
import { setTimeout } from 'node:timers/promises';
import { openSession } from './webdriver.mjs';
import { startScreen } from './screen.mjs';

/** The keys that tests press and that are no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function valueOf(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`WebKit's driver has no name here for the key “${key}”.`);
  return value;
}

export async function openWebKit() {
  const screen = await startScreen();
  const session = await openSession(screen.environment);

  const keys = (...actions) =>
    session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: valueOf(key) });
  const up = (key) => ({ type: 'keyUp', value: valueOf(key) });
  const pointer = (...actions) =>
    session.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const [pointerDown, pointerUp] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));

  // The driver sets the size of a window; the browser's own bar takes a part of it.
  const resize = (width, height) => session.send('POST', '/window/rect', { width, height });
  const evaluate = (expression) =>
    session.send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  const inside = () => evaluate('[innerWidth, innerHeight]');
  const { height: outer } = await resize(800, 600);
  const bar = outer - (await inside())[1];

  return {
    goto: (url) => session.send('POST', '/url', { url }),
    goBack: () => session.send('POST', '/back', {}),
    url: () => session.send('GET', '/url'),
    evaluate,
    screenshot: async () => Buffer.from(await session.send('GET', '/screenshot'), 'base64'),
    async setViewportSize({ width, height }) {
      await resize(width, height + bar);
      // The page hears of it a moment later.
      for (let tries = 0; tries < 200; tries += 1) {
        if (String(await inside()) === String([width, height])) return;
        await setTimeout(10);
      }
      throw new Error(`WebKit’s window does not become ${width} by ${height} pixels.`);
    },
    emulateMedia: () =>
      Promise.reject(
        new Error('WebKit’s driver cannot pretend what a reader prefers: see support/engine.ts.'),
      ),
    keyboard: {
      press: (key) => keys(down(key), up(key)),
      type: (text) => keys(...[...text].flatMap((key) => [down(key), up(key)])),
      down: (key) => keys(down(key)),
      up: (key) => keys(up(key)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y) => pointer(move(x, y), pointerDown, pointerUp),
      down: () => pointer(pointerDown),
      up: () => pointer(pointerUp),
    },
    async close() {
      await session.end();
      screen.end();
    },
  };
}
