/** A browser with a profile on disk, that can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { vi } from 'vitest';
import { findBrowser } from '../../setup/browser.mjs';
import { PATIENCE_MS, preparedPage } from './cut.ts';

export class Profile {
  readonly #flags: readonly string[];
  readonly #folder = mkdtempSync(join(tmpdir(), 'signal-training-profile-'));
  #browser: ChildProcess | undefined;

  constructor(flags: readonly string[]) {
    this.#flags = flags;
  }

  /** A new page of a browser with this profile. */
  async start(): Promise<Page> {
    const said = join(this.#folder, 'DevToolsActivePort');
    rmSync(said, { force: true });
    this.#browser = spawn(
      findBrowser() ?? chromium.executablePath(),
      [...this.#flags, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.#folder}`],
      // With a group of its own: all its processes are killed.
      { stdio: 'ignore', detached: true },
    );
    const port = await vi.waitFor(
      () => {
        const [line] = existsSync(said) ? readFileSync(said, 'utf8').split('\n') : [];
        if (!line) throw new Error('The browser has not started.');
        return line;
      },
      { timeout: PATIENCE_MS },
    );
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    return preparedPage(context);
  }

  /** Until what its pages have stored is written where a next start finds it. */
  async hasOnDisk(text: string): Promise<void> {
    const folder = join(this.#folder, 'Default', 'Local Storage', 'leveldb');
    await vi.waitFor(
      () => {
        const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
        if (!files.some((name) => readFileSync(join(folder, name)).includes(text)))
          throw new Error('It is not on disk.');
      },
      { timeout: PATIENCE_MS, interval: 100 },
    );
  }

  async kill(): Promise<void> {
    const { pid } = this.#browser ?? {};
    if (pid === undefined || !this.#browser) return;
    const ended = once(this.#browser, 'exit');
    this.#browser = undefined;
    process.kill(-pid, 'SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
