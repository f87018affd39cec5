/**
 * The tables. A later change is one more entry; an entry that was released is never changed.
 *
 * Each key begins with the organisation and no number is dealt out by the database, so a cluster can spread the rows by
 * organisation and keep every rule here: nothing has to be unique across its machines. References are compared by their
 * bytes (`collate "C"`): the same order on each database, and an index that can find what begins with some letters.
 */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: '1-register',
    statements: [
      // A day, not a moment: the time between two requests can tell who skipped. 'infinity' has an order, null has none.
      `create table completions (
        organisation text not null,
        id uuid not null,
        learner text collate "C" not null,
        training text collate "C" not null,
        version text collate "C" not null,
        digest text,
        completed_on date not null,
        valid_until date not null default 'infinity',
        level text collate "C" not null check (level in ('none', 'client', 'launched')),
        receipt text,
        primary key (organisation, id),
        unique (organisation, learner, training, version, completed_on)
      )`,
      'create index completions_by_day on completions (organisation, completed_on, id)',
      'create index completions_by_learner on completions (organisation, learner, id)',
      'create index completions_by_training on completions (organisation, training, completed_on, id)',
      'create index completions_by_validity on completions (organisation, valid_until, id)',
      'create index completions_by_level on completions (organisation, level, completed_on, id)',

      `create table trainings (
        organisation text not null,
        id text collate "C" not null,
        title text not null,
        version text not null,
        digest text not null,
        withdrawn boolean not null default false,
        months_valid integer check (months_valid between 1 and 1200),
        primary key (organisation, id)
      )`,

      `create table spent_launches (
        organisation text not null,
        launch text not null,
        completion uuid not null,
        forget_after date not null,
        primary key (organisation, launch)
      )`,

      // What is delivered goes away at once, and with it the moment.
      `create table deliveries (
        organisation text not null,
        id uuid not null,
        body text not null,
        learner text collate "C" not null,
        attempts integer not null default 0,
        next_at timestamptz not null,
        dead boolean not null default false,
        problem text,
        primary key (organisation, id)
      )`,
      'create index deliveries_by_moment on deliveries (organisation, dead, next_at)',

      // Who looked, and at what. Of administrators the moment is kept: it is their work that is accounted for.
      `create table audit (
        organisation text not null,
        id uuid not null,
        at timestamptz not null,
        who text not null,
        role text not null,
        action text not null,
        subject text not null,
        learner text collate "C",
        primary key (organisation, id)
      )`,
      'create index audit_by_moment on audit (organisation, at, id)',
      'create index audit_by_learner on audit (organisation, learner)',
      'create index deliveries_by_learner on deliveries (organisation, learner)',
    ],
  },
];
