/** The language server, as an editor talks with it: over the streams of a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  type Definition,
  type CompletionItem,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const BIN = join(ROOT, 'src/cli/bin.ts');

/** What the guides tell VS Code to start; its first word is our own name. */
const [ARGUMENTS, IN_DUTCH] = ['README.md', 'LEESMIJ.md'].map((guide) => {
  const text = readFileSync(join(ROOT, 'scenarios', guide), 'utf8');
  const [, settings = '{}'] = /```json\n(\{\n {2}"glspc[^`]*)```/.exec(text) ?? [];
  return (JSON.parse(settings) as Record<string, string[]>)['glspc.server.commandArguments'] ?? [];
});
const PLAN = 'format: 1\nsteps:\n  - choose: listen\n  - judge: consult\n  - ends: good\n';

/** An editor in a folder. */
class Editor {
  readonly folder = temporaryFolder({
    'small/scenario.yaml': SMALL_SCENARIO,
    'small/en.yaml': `${SMALL_OVERLAY}scenes:\n  bye:\n    title: Good day\n`,
    'small/one.plan.yaml': PLAN,
  });
  readonly connection: ProtocolConnection;
  readonly #told: PublishDiagnosticsParams[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #documents = new Map<string, TextDocument>();

  constructor() {
    const server = spawn(process.execPath, [BIN, ...(ARGUMENTS ?? []).slice(1), '--lang', 'en'], {
      cwd: this.folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#told.push(params);
      for (const listener of this.#listeners) listener();
    });
    this.connection.listen();
    onTestFinished(async () => {
      await this.connection.sendRequest('shutdown');
      const ended = new Promise((end) => server.once('exit', end));
      await this.connection.sendNotification('exit');
      expect(await ended).toBe(0);
    });
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, 'small', file)).href;
  }

  text(file: string): string {
    return readFileSync(join(this.folder, 'small', file), 'utf8');
  }

  async open(file: string): Promise<void> {
    const document = TextDocument.create(this.uri(file), 'yaml', 1, this.text(file));
    this.#documents.set(file, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: 'yaml', version: 1, text: document.getText() },
    });
  }

  /** Types over a piece of text, and leaves the cursor behind what was typed. */
  async type(file: string, from: string, to: string): Promise<void> {
    const document = this.#documentOf(file);
    const start = document.getText().indexOf(from);
    const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
    const changes = [{ range, text: to }];
    const version = document.version + 1;
    this.#documents.set(file, TextDocument.update(document, changes, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: changes,
    });
  }

  /** Asks something about the place behind a piece of text. */
  ask<Answer>(what: string, file: string, behind: string, more = {}): Promise<Answer> {
    const document = this.#documentOf(file);
    const position = document.positionAt(document.getText().indexOf(behind) + behind.length);
    return this.connection.sendRequest(`textDocument/${what}`, {
      textDocument: { uri: document.uri },
      position,
      ...more,
    });
  }

  /** What is said of a file, once it is this. */
  async told(file: string, isIt: (codes: readonly string[]) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const last = this.#told.findLast(({ uri }) => uri === this.uri(file));
      if (last && isIt(last.diagnostics.map(({ code }) => String(code)))) return last;
      await new Promise<void>((go) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          go();
        };
        this.#listeners.add(listener);
      });
    }
  }

  #documentOf(file: string): TextDocument {
    const document = this.#documents.get(file);
    if (!document) throw new Error(`${file} is not open`);
    return document;
  }
}

async function begun(): Promise<Editor> {
  const editor = new Editor();
  await editor.connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(editor.folder).href,
    capabilities: {},
  });
  await editor.connection.sendNotification('initialized', {});
  await editor.open('scenario.yaml');
  return editor;
}

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

it('tells what is wrong while somebody types, in every file it touches, and takes it back', async () => {
  const editor = await begun();
  await editor.told('scenario.yaml', (codes) => codes.length === 0);
  await editor.type('scenario.yaml', '      to: bye', '      to: byee');
  const { diagnostics } = await editor.told('scenario.yaml', (codes) => codes.includes('unknown-target'));
  expect(diagnostics).toMatchObject([
    {
      range: { start: { line: 52, character: 10 }, end: { line: 52, character: 14 } },
      severity: 1,
      source: 'signal-training',
      message: expect.stringMatching(/^Scene `byee` does not exist\.\n.*\n.*‘bye’/) as string,
    },
  ]);
  await editor.type('scenario.yaml', 'byee', 'bye');
  await editor.told('scenario.yaml', (codes) => codes.length === 0);
  await editor.type('scenario.yaml', 'end: good', 'end: harmful');
  await editor.told('one.plan.yaml', (codes) => codes.includes('plan-other-ending'));
  expect(editor.text('scenario.yaml')).toBe(SMALL_SCENARIO);
});

it('completes scenes, speakers, cues and choices', async () => {
  const editor = await begun();
  const items = (file: string, behind: string): Promise<CompletionItem[]> =>
    editor.ask('completion', file, behind);
  await editor.type('scenario.yaml', 'to: bye', 'to: ');
  expect(labels(await items('scenario.yaml', 'op wijst.\n      to: '))).toEqual(['opening', 'doubt', 'bye']);
  await editor.type('scenario.yaml', 'to: doubt', 'through: bye\n        to: doubt');
  expect(labels(await items('scenario.yaml', 'op wijst.\n      to: '))).toContain('return');
  await editor.type('scenario.yaml', 'mila: Goedemorgen. Ik bel over een brief.', 'Stil. {\n      ');
  expect(labels(await items('scenario.yaml', 'Stil. {'))).toEqual(['crackle']);
  expect(labels(await items('scenario.yaml', 'Stil. {\n      '))).toEqual(['you', 'mila']);
  await editor.open('one.plan.yaml');
  expect(labels(await items('one.plan.yaml', 'choose: lis'))).toEqual(['listen', 'refer']);
  expect(await items('scenario.yaml', 'title: Kle')).toEqual([]);
});

it('jumps to a scene, a speaker and a cue, from the scenario, a translation and a plan', async () => {
  const editor = await begun();
  const jump = async (file: string, behind: string): Promise<unknown> => {
    const found = await editor.ask<Definition>('definition', file, behind);
    return found && !Array.isArray(found) ? [found.uri, found.range.start.line] : found;
  };
  const line = (text: string): number =>
    SMALL_SCENARIO.slice(0, SMALL_SCENARIO.indexOf(text)).split('\n').length;
  const scenario = editor.uri('scenario.yaml');
  expect(await jump('scenario.yaml', 'to: dou')).toEqual([scenario, line('\n  doubt:')]);
  expect(await jump('scenario.yaml', '{crackle}\n      mil')).toEqual([scenario, line('\n  mila:')]);
  expect(await jump('scenario.yaml', '{crack')).toEqual([scenario, line('\n      crackle:')]);
  await editor.open('en.yaml');
  expect(await jump('en.yaml', '  by')).toEqual([scenario, line('\n  bye:')]);
  await editor.open('one.plan.yaml');
  expect(await jump('one.plan.yaml', 'choose: lis')).toEqual([scenario, line('\n      listen:')]);
  expect(await jump('scenario.yaml', 'title: Kl')).toBeNull();
});

it('renames everywhere at once, and refuses what check would refuse', async () => {
  const editor = await begun();
  expect(await editor.ask('prepareRename', 'scenario.yaml', 'to: doubt\n      refer')).toMatchObject({
    placeholder: 'refer',
  });
  const rename = (newName: string): Promise<WorkspaceEdit> =>
    editor.ask('rename', 'scenario.yaml', 'start: opening\nscenes:\n  ope', { newName });
  const { changes = {} } = await rename('first');
  for (const [uri, edits] of Object.entries(changes)) {
    const file = uri.split('/').at(-1) ?? '';
    const document = TextDocument.create(uri, 'yaml', 1, editor.text(file));
    writeFileSync(join(editor.folder, 'small', file), TextDocument.applyEdits(document, edits));
  }
  expect(editor.text('scenario.yaml')).toBe(SMALL_SCENARIO.replaceAll('opening', 'first'));
  expect(editor.text('one.plan.yaml')).toBe(PLAN);
  await expect(rename('doubt')).rejects.toThrow('`doubt`');
  await expect(rename('Nieuw')).rejects.toThrow('‘Nieuw’ cannot be a name here');
});

it('is started as both guides say', () => {
  expect(ARGUMENTS).toEqual(['signal-training', 'lsp', '--stdio']);
  expect(IN_DUTCH).toEqual(ARGUMENTS);
});

it('answers with a sentence where a path stands behind it', async () => {
  const { code, err } = await signalTraining(['lsp', 'small'], temporaryFolder());
  expect(code).toBe(2);
  expect(err).toContain('This command takes no path: ‘small’.');
});
