// A screen that nobody sees, for a browser that knows no other.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The browser's own bar is wider than a phone: it may be drawn as small as it likes. */
const NO_ROOM = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** What a reader prefers who wants less motion: WebKitGTK asks GTK for it. */
const LESS_MOTION = '[Settings]\ngtk-enable-animations=0\n';

/** Resolves to the environment that a program needs to be shown there, and to what ends it. */
export async function startScreen() {
  const settings = mkdtempSync(join(tmpdir(), 'signal-training-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), NO_ROOM);
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), LESS_MOTION);

  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '600x400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => {
    server.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  process.once('exit', end);
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb could not start a screen.')));
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { environment: { DISPLAY: `:${number}`, XDG_CONFIG_HOME: settings }, end };
}
