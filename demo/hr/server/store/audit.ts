/** Who looked at what, or changed it: of administrators and readers, whose work is accounted for; of learners nothing. */
import { randomUUID } from 'node:crypto';
import type { Caller } from '../auth/tokens.ts';
import type { Queries } from '../database/database.ts';

export type Action =
  | 'read-list'
  | 'exported-list'
  | 'entered-by-hand'
  | 'read-person'
  | 'erased-person'
  | 'changed-validity'
  | 'read-audit'
  | 'tried-delivery-again';

export interface AuditLine {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly role: string;
  readonly action: Action;
  /** What it was about: a filter, a reference, a training. */
  readonly subject: string;
}

export async function note(
  queries: Queries,
  { organisation, now }: { readonly organisation: string; readonly now: () => Date },
  { name, role }: Caller,
  action: Action,
  subject: string,
): Promise<void> {
  await queries.query(
    'insert into audit (organisation, id, at, who, role, action, subject) values ($1, $2, $3, $4, $5, $6, $7)',
    [organisation, randomUUID(), now(), name, role, action, subject],
  );
}

/** The newest first; `before` is the moment and the id of the last line that was read. */
export function auditLines(
  queries: Queries,
  organisation: string,
  limit: number,
  before?: { readonly at: string; readonly id: string },
): Promise<readonly AuditLine[]> {
  return queries.query<AuditLine>(
    `select id, at, who, role, action, subject from audit
     where organisation = $1 ${before ? 'and (at, id) < ($3::timestamptz, $4::uuid)' : ''}
     order by at desc, id desc limit $2`,
    [organisation, limit, ...(before ? [before.at, before.id] : [])],
  );
}
