import type { Library } from './library.ts';

/** pg-boss 10 and 12: jobs in PostgreSQL. With `{ db }` a job is a row of the transaction, and that is an outbox. */
export const pgBoss = {
  name: 'pg-boss',
  docs: 'https://timgit.github.io/pg-boss/',
  imports: ['pg-boss'],
  afterCommit: 'through the transaction itself: `boss.send(name, data, { db })`',
  calls: [
    // A delay or a key may follow the options of these.
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: ['sendAfter', 'sendThrottled', 'sendDebounced'],
      effect: 'queue',
      joinsBy: { argument: 2, property: 'db' },
    },
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: [
        'send',
        'insert',
        'publish',
        '/^(upsert|update|flow|redrive)$/',
        'schedule',
        'unschedule',
        'cancel',
        'resume',
        'retry',
        'deleteJob',
      ],
      effect: 'queue',
      joinsBy: { argument: 'last', property: 'db' },
    },
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: [
        'fetch',
        '/^(getJobById|findJobs)$/',
        'getQueue',
        'getQueues',
        '/^getQueue(Size|Stats)$/',
        'getSchedules',
        '/^getSchedule$/',
        '/^get(Dependencies|Dependents)$/',
        '/^previewRedrive$/',
      ],
      effect: 'queue',
      access: 'read',
      joinsBy: { argument: 'last', property: 'db' },
    },
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: ['createQueue', 'updateQueue', 'deleteQueue', '/^delete(All|Queued|Stored)Jobs$/', 'subscribe', 'unsubscribe'],
      effect: 'queue',
    },
    { package: 'pg-boss', container: 'PgBoss', members: ['work'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
