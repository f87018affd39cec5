/** Documents about an activity and a learner (state), or about a learner (profile): GET, PUT, POST and DELETE. */
import type { DocumentName, Rules } from './access.ts';
import { Refusal, done } from './answers.ts';
import type { Document, DocumentStore } from './document-store.ts';
import { Parameters } from './parameters.ts';
import { identityOf } from './statement.ts';
import { agentFrom, jsonFrom, momentFrom, uuidFrom } from './validation.ts';

const RESOURCES = {
  'activities/state': { known: ['activityId', 'agent', 'registration', 'stateId', 'since'], id: 'stateId' },
  'agents/profile': { known: ['agent', 'profileId', 'since'], id: 'profileId' },
} as const;

/** What of a document tells it from others, its own name left out. */
export function documentKey({ resource, agent, activityId, registration }: DocumentName): string {
  return JSON.stringify([resource, identityOf(agent), activityId, registration?.toLowerCase()]);
}

export async function documents(
  store: DocumentStore,
  resource: DocumentName['resource'],
  request: Request,
  rules: Rules,
): Promise<Response> {
  const { known, id: idName } = RESOURCES[resource];
  const { method } = request;
  const parameters = new Parameters(request, known);
  const isState = resource === 'activities/state';
  const registration = parameters.get('registration', uuidFrom);
  const id = parameters.get(idName, String);
  const name: DocumentName = {
    resource,
    agent: parameters.need('agent', agentFrom),
    ...(isState && { activityId: parameters.need('activityId', String) }),
    ...(registration !== undefined && { registration }),
    ...(id !== undefined && { id }),
  };
  const key = documentKey(name);
  // All of a learner's profile at once may be listed, not deleted.
  if (id === undefined && method !== 'GET' && !(isState && method === 'DELETE'))
    throw new Refusal(400, `The parameter ${idName} is missing.`);
  rules.open?.(method, name);
  if (id === undefined) {
    if (method === 'GET') return Response.json(store.names(key, parameters.get('since', momentFrom)));
    store.delete(key);
    return done();
  }
  return one(store, key, id, request, isState);
}

async function one(
  store: DocumentStore,
  key: string,
  id: string,
  request: Request,
  isState: boolean,
): Promise<Response> {
  const { method, headers } = request;
  if (method === 'GET') return read(store.get(key, id));
  const type = headers.get('content-type') ?? 'application/octet-stream';
  const content = await request.text();
  const known = store.get(key, id);
  mayChange(known, request, isState);
  switch (method) {
    case 'PUT':
      store.put(key, id, content, type);
      return done();
    case 'POST':
      store.put(key, id, known ? merged(known, content, type) : content, type);
      return done();
    case 'DELETE':
      store.delete(key, id);
      return done();
    default:
      throw new Refusal(405, 'A document is read, written, merged and deleted, nothing else.');
  }
}

function read(document: Document | undefined): Response {
  if (!document) throw new Refusal(404, 'There is no such document.');
  const { type, content, etag, changed } = document;
  return new Response(content, {
    headers: { 'content-type': type, etag, 'last-modified': changed.toUTCString() },
  });
}

/** Two who write at once: the later one has to have seen what the other wrote. Of states xAPI 1.0.3 does not ask that. */
function mayChange(known: Document | undefined, { method, headers }: Request, isState: boolean): void {
  const match = headers.get('if-match');
  const noneMatch = headers.get('if-none-match');
  const isIn = (tags: string): boolean => tags === '*' || tags.split(/,\s*/).includes(known?.etag ?? '');
  if (match !== null && !(known && isIn(match))) throw new Refusal(412, 'It is another document by now.');
  if (noneMatch !== null && known && isIn(noneMatch)) throw new Refusal(412, 'The document is there by now.');
  if (method === 'PUT' && !isState && known && match === null && noneMatch === null)
    throw new Refusal(409, 'Read the document first, and say with If-Match what was read.');
}

function merged(known: Document, content: string, type: string): string {
  const both = [known.type, type].every((one) => /^application\/json\b/i.test(one));
  const [old, more] = [known.content, content].map((text) => (both ? jsonFrom(text) : undefined));
  if (!isRecord(old) || !isRecord(more)) throw new Refusal(400, 'Only two JSON objects can be merged.');
  return JSON.stringify({ ...old, ...more });
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
