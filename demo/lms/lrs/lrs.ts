/**
 * A learning record store in memory, after xAPI 1.0.3: statements, states and profiles of learners, for the learning system
 * of the demo and for tests. Left out is what no training here sends: attachments, voided statements, activity profiles.
 */
import { Access, type DocumentName, type Rules } from './access.ts';
import { Refusal, refuse } from './answers.ts';
import { DocumentStore } from './document-store.ts';
import { documentKey, documents } from './documents.ts';
import { StatementStore } from './statement-store.ts';
import { statements } from './statements.ts';

const VERSION = '1.0.3';

export interface Lrs {
  /** Answers what `fetch` would send to it. */
  handle(request: Request): Promise<Response>;
  /** A token for `Authorization: Basic <token>`; without rules its bearer may do whatever the standard allows. */
  issue(rules?: Rules): string;
  /** What is kept; whoever runs the store adds its own statements here. */
  readonly statements: StatementStore;
  /** Writes a document as whoever runs the store. */
  write(document: DocumentName & { readonly id: string }, content: unknown): void;
}

/** @param path under which its resources stand at whatever address, with a slash at both ends. */
export function createLrs(path = '/xapi/'): Lrs {
  const access = new Access();
  const kept = new StatementStore();
  const written = new DocumentStore();

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const resource = pathname.startsWith(path) ? pathname.slice(path.length) : '';
    if (resource === 'about') return Response.json({ version: [VERSION] });
    if (!/^1\.0(?:\.\d+)?$/.test(request.headers.get('x-experience-api-version') ?? ''))
      throw new Refusal(400, 'Say in X-Experience-API-Version that it is 1.0.x.');
    const rules = access.rulesFor(request);
    rules.ask?.();
    if (resource === 'statements') return statements(kept, request, rules);
    if (resource === 'activities/state' || resource === 'agents/profile')
      return documents(written, resource, request, rules);
    throw new Refusal(404, 'There is no such resource.');
  }

  return {
    statements: kept,
    issue: (rules) => access.issue(rules),
    write: (document, content) => written.put(documentKey(document), document.id, JSON.stringify(content)),
    async handle(request) {
      const response = await answer(request).catch((error: unknown) => {
        if (error instanceof Refusal) return refuse(error);
        throw error;
      });
      response.headers.set('x-experience-api-version', VERSION);
      return response;
    },
  };
}
