/** Who looked at what, or changed it: of administrators and readers, whose work is accounted for; of learners nothing. */
import { randomUUID } from 'node:crypto';
import type { Caller } from '../auth/tokens.ts';
import type { Queries } from '../database/database.ts';

export const ACTIONS = [
  'read-list',
  'exported-list',
  'entered-by-hand',
  'read-person',
  'erased-person',
  'changed-validity',
  'read-audit',
  'read-dead-letters',
  'tried-delivery-again',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface AuditLine {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly action: Action;
  /** What it was about: a training, how a list was made. */
  readonly subject: string;
  /** Whom it was about, or the beginning that was searched for; null where it was about nobody, or they were erased. */
  readonly learner: string | null;
}

/** Where a page of the log ended. */
export interface AuditPlace {
  readonly at: string;
  readonly id: string;
}

const COLUMNS = 'id, at, who, role, action, subject, learner';

export async function note(
  queries: Queries,
  { organisation, now }: { readonly organisation: string; readonly now: () => Date },
  { name, role }: Caller,
  action: Action,
  subject = '',
  learner?: string,
): Promise<void> {
  await queries.query(
    `insert into audit (organisation, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [organisation, randomUUID(), now(), name, role, action, subject, learner ?? null],
  );
}

/** The newest first. */
export async function auditLines(
  queries: Queries,
  organisation: string,
  limit: number,
  before?: AuditPlace,
): Promise<readonly AuditLine[]> {
  const lines = await queries.query<Omit<AuditLine, 'at'> & { readonly at: Date }>(
    `select ${COLUMNS} from audit
     where organisation = $1 ${before ? 'and (at, id) < ($3::timestamptz, $4::uuid)' : ''}
     order by at desc, id desc limit $2`,
    [organisation, limit, ...(before ? [before.at, before.id] : [])],
  );
  return lines.map((line) => ({ ...line, at: line.at.toISOString() }));
}
