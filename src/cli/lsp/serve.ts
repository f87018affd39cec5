/** A language server over standard input and output: what `check` knows, while somebody types. */
import { fileURLToPath } from 'node:url';
import {
  CompletionItemKind,
  ProposedFeatures,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  createConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionAt, hasErrors, nameAt, placeOf } from '../../authoring/index.ts';
import { ID_PATTERN } from '../../format/vocabulary.ts';
import { createExplain } from '../../i18n/explain.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { ExitCode, Io } from '../io.ts';
import { addressOf, editBetween, marked, rangeOf } from './convert.ts';
import { Workshop } from './workshop.ts';

/** How long somebody pauses, in milliseconds, before what was typed is looked at. */
const PAUSE = 200;

/** The protocol's “request failed”, for what was asked for and cannot be done. */
const REQUEST_FAILED = -32803;

/** Serves until the editor hangs up. */
export function serve({ cwd }: Io, translator: TerminalTranslator): Promise<ExitCode> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const workshop = new Workshop(cwd);
  const explain = createExplain(translator.language);
  const waiting = new Map<string, NodeJS.Timeout>();
  const { t } = translator;

  const look = (path: string): void => {
    for (const [file, found] of workshop.findings(path)) {
      const diagnostics = found.map((one) => marked(one, explain, cwd, t('related')));
      void connection.sendDiagnostics({ uri: addressOf(file, cwd), diagnostics });
    }
  };
  /** The file behind an address; undefined for what is in no file. */
  const pathOf = (uri: string): string | undefined =>
    uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  /** Where somebody is in a file of a scenario. */
  const at = (uri: string, position: { readonly line: number; readonly character: number }) => {
    const path = pathOf(uri);
    const document = documents.get(uri);
    const desk = path === undefined ? undefined : workshop.desk(path);
    return path !== undefined && document && desk
      ? { path, document, desk, offset: document.offsetAt(position) }
      : undefined;
  };

  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [' ', '{', '['] },
      definitionProvider: true,
      renameProvider: { prepareProvider: true },
    },
    serverInfo: { name: 'signal-training' },
  }));

  documents.onDidChangeContent(({ document }) => {
    const path = pathOf(document.uri);
    if (path === undefined) return;
    workshop.files.edit(path, document.getText());
    clearTimeout(waiting.get(path));
    waiting.set(
      path,
      setTimeout(() => look(path), PAUSE),
    );
  });
  documents.onDidClose(({ document }) => {
    const path = pathOf(document.uri);
    if (path !== undefined) workshop.files.edit(path, undefined);
  });

  connection.onCompletion(({ textDocument, position }) => {
    const place = at(textDocument.uri, position);
    const found = place && completionAt(place.desk, place.offset);
    if (!place || !found) return [];
    const { document } = place;
    const range = { start: document.positionAt(found.from), end: document.positionAt(found.to) };
    return found.names.map((label) => ({
      label,
      kind: CompletionItemKind.Reference,
      textEdit: { range, newText: label },
    }));
  });

  connection.onDefinition(({ textDocument, position }) => {
    const place = at(textDocument.uri, position);
    const name = place && nameAt(place.desk, place.offset);
    const thing = name && placeOf(place.desk.scenario, name.kind, name.id);
    return thing && { uri: addressOf(place.desk.scenario.file, cwd), range: rangeOf(thing.range) };
  });

  connection.onPrepareRename(({ textDocument, position }) => {
    const place = at(textDocument.uri, position);
    const name = place && nameAt(place.desk, place.offset);
    return name && { range: rangeOf(name.range), placeholder: name.id };
  });

  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const place = at(textDocument.uri, position);
    const name = place && nameAt(place.desk, place.offset);
    if (!place || !name) return undefined;
    if (!ID_PATTERN.test(newName)) {
      return new ResponseError(REQUEST_FAILED, t('usage.badId', { name: newName }));
    }
    const done = workshop.renamed(place.path, name.id, newName, name.kind);
    const [wrong] = (done?.renamed.diagnostics ?? []).filter((one) => hasErrors([one]));
    if (wrong) return new ResponseError(REQUEST_FAILED, explain(wrong).what);
    const changes = (done?.renamed.files ?? []).map(({ file, text }, index) => [
      addressOf(file, cwd),
      editBetween(done?.before[index]?.text ?? '', text),
    ]);
    return {
      changes: Object.fromEntries(changes) as Record<string, ReturnType<typeof editBetween>[number][]>,
    };
  });

  documents.listen(connection);
  connection.listen();
  // The library ends the process when the editor says so, or is gone.
  return new Promise(() => undefined);
}
