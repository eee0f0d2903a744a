import type { Library } from './library.ts';

/** pg-boss 10 and 12: jobs in PostgreSQL. With `{ db }` a job is a row of the transaction, and that is an outbox. */
export const pgBoss = {
  name: 'pg-boss',
  docs: 'https://timgit.github.io/pg-boss/',
  imports: ['pg-boss'],
  afterCommit: 'through the transaction itself: `boss.send(name, data, { db })`',
  calls: [
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: [
        'send',
        'sendAfter',
        'sendThrottled',
        'sendDebounced',
        'publish',
        '/^(upsert|update)$/',
        'cancel',
        'resume',
        'retry',
        'deleteJob',
      ],
      effect: 'queue',
      joinsBy: { argument: 2, property: 'db' },
    },
    // Version 10 takes no name: `insert(jobs, { db })`.
    { package: 'pg-boss', container: 'PgBoss', members: ['insert'], effect: 'queue', joinsBy: { argument: 'last', property: 'db' } },
    { package: 'pg-boss', container: 'PgBoss', members: ['/^(flow|redrive)$/'], effect: 'queue', joinsBy: { argument: 1, property: 'db' } },
    { package: 'pg-boss', container: 'PgBoss', members: ['schedule'], effect: 'queue', joinsBy: { argument: 3, property: 'db' } },
    { package: 'pg-boss', container: 'PgBoss', members: ['unschedule'], effect: 'queue', joinsBy: { argument: 2, property: 'db' } },
    {
      package: 'pg-boss',
      container: 'PgBoss',
      members: ['createQueue', 'updateQueue', 'deleteQueue', '/^delete(All|Queued|Stored)Jobs$/', 'subscribe', 'unsubscribe'],
      effect: 'queue',
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
    { package: 'pg-boss', container: 'PgBoss', members: ['work'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
