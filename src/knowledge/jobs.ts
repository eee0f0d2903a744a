import type { Library } from './library.ts';

const nestjsSchedule = {
  name: 'Nest jobs',
  docs: 'https://docs.nestjs.com/techniques/task-scheduling',
  imports: [],
  calls: [],
  jobs: {
    decorators: [
      { package: '@nestjs/schedule', name: '/^(Cron|Interval)$/' },
      { package: ['@nestjs/bull', 'nest-bull'], name: '/^Process$/' },
    ],
    methods: [{ package: '@nestjs/bullmq', class: 'WorkerHost', name: 'process' }],
  },
} as const satisfies Library;

const schedulers = {
  name: 'Schedulers',
  docs: 'https://nodecron.com/',
  imports: [],
  calls: [],
  jobs: {
    calls: [
      { package: 'node-cron', members: ['schedule'], argument: 1 },
      { package: 'node-schedule', members: ['scheduleJob'], argument: 'last' },
      { package: 'cron', container: 'CronJob', members: ['new'], argument: 1 },
      { package: 'croner', container: 'Cron', members: ['new'], argument: 'last' },
      { package: ['typescript', 'node'], members: ['setInterval'], argument: 0 },
    ],
  },
} as const satisfies Library;

const workers = {
  name: 'Workers',
  docs: 'https://docs.bullmq.io/guide/workers',
  imports: [],
  calls: [],
  jobs: {
    calls: [
      { package: 'bullmq', container: 'Worker', members: ['new'], argument: 1 },
      { package: 'bull', container: 'Queue', members: ['process'], argument: 'last' },
      { package: 'bee-queue', members: ['process'], argument: 'last' },
      { package: 'pg-boss', container: 'PgBoss', members: ['work'], argument: 'last' },
      { package: 'agenda', container: 'Agenda', members: ['define'], argument: 'last' },
      { package: 'inngest', container: 'Inngest', members: ['createFunction'], argument: 'last' },
      { package: '/^@trigger\\.dev\\//', members: ['task', 'schemaTask'], argument: 0, property: 'run' },
    ],
  },
} as const satisfies Library;

const scripts = {
  name: 'Scripts',
  docs: 'https://docs.npmjs.com/cli/using-npm/scripts',
  imports: [],
  calls: [],
  jobs: { files: ['/\\/(scripts|bin|backfills?|cron|crons)\\/[^/]*\\.[cm]?[jt]s$/'] },
} as const satisfies Library;

/** What runs without anybody asking. */
export const jobLibraries: readonly Library[] = [nestjsSchedule, schedulers, workers, scripts];
