/** The statements of the store, by GET, PUT and POST. */
import type { Rules } from './access.ts';
import { Refusal, done } from './answers.ts';
import { Parameters } from './parameters.ts';
import { QUERY, find } from './query.ts';
import type { Statement } from './statement.ts';
import type { StatementStore } from './statement-store.ts';
import { jsonFrom, statementFrom, uuidFrom } from './validation.ts';

export async function statements(store: StatementStore, request: Request, rules: Rules): Promise<Response> {
  switch (request.method) {
    case 'GET':
      return asked(store, request);
    case 'PUT':
      return put(store, request, rules);
    case 'POST':
      return post(store, request, rules);
    default:
      throw new Refusal(405, 'Statements are read and added, nothing else.');
  }
}

function asked(store: StatementStore, request: Request): Response {
  const headers = { 'x-experience-api-consistent-through': new Date().toISOString() };
  return Response.json(find(store, new Parameters(request, QUERY)), { headers });
}

async function put(store: StatementStore, request: Request, rules: Rules): Promise<Response> {
  const id = new Parameters(request, ['statementId']).need('statementId', uuidFrom);
  const statement = statementFrom(await bodyOf(request));
  if (statement.id !== undefined && statement.id.toLowerCase() !== id.toLowerCase())
    throw new Refusal(400, 'The statement has another id than is asked to be kept.');
  keep(store, [{ ...statement, id }], rules);
  return done();
}

async function post(store: StatementStore, request: Request, rules: Rules): Promise<Response> {
  new Parameters(request, []);
  const body = await bodyOf(request);
  const all = (Array.isArray(body) ? body : [body]).map(statementFrom);
  const ids = all.flatMap(({ id }) => id?.toLowerCase() ?? []);
  if (new Set(ids).size < ids.length) throw new Refusal(400, 'Two of them have the same id.');
  return Response.json(keep(store, all, rules));
}

function keep(store: StatementStore, all: readonly Statement[], rules: Rules): readonly string[] {
  // What was kept before is no news: sent once more it may be, in a session that has gone on since.
  const isNews = ({ id }: Statement): boolean => id === undefined || store.get(id) === undefined;
  const news = all.filter(isNews);
  rules.tell?.(news);
  const ids = store.keep(all).map(({ id }) => id);
  rules.told?.(news);
  return ids;
}

/** @throws Refusal (400): there is no other body than JSON here, and so no attachments. */
async function bodyOf(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Refusal(400, 'Statements come as application/json.');
  return jsonFrom(await request.text());
}
