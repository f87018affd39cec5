// A command for tests, `forced-colors`: the colours of a reader who has chosen all of them, until it is told otherwise.
const sessions = new WeakMap();

/** A plugin of the test runner. Chromium's driver can pretend it, though the runner's own command does not ask it to; Firefox has a setting. */
export function forcedColors() {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'forced-colors') return undefined;
      const page = browser.getPage(id);
      const features = [{ name: 'forced-colors', value: payload.active ? 'active' : 'none' }];
      if (browser.name === 'Firefox') {
        await page.emulateMediaFeatures(features);
        return true;
      }
      // It holds as long as the session of the tools does, which is kept.
      const tools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, tools);
      await tools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
