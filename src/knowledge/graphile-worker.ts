import type { Library } from './library.ts';

/** Graphile Worker: its JavaScript functions queue on a connection of their own; its SQL function queues inside the transaction. */
export const graphileWorker = {
  name: 'Graphile Worker',
  docs: 'https://worker.graphile.org/docs/library/add-job',
  imports: ['graphile-worker'],
  afterCommit: "through the transaction itself: `select graphile_worker.add_job(…)` on the transaction's client",
  calls: [
    {
      package: 'graphile-worker',
      container: ['Helpers', 'WorkerUtils', 'JobHelpers'],
      members: ['addJob', '/^addJobs$/'],
      effect: 'queue',
    },
    {
      package: 'graphile-worker',
      container: 'WorkerUtils',
      members: ['completeJobs', 'permanentlyFailJobs', 'rescheduleJobs', '/^(forceUnlockWorkers|cleanup)$/'],
      effect: 'queue',
    },
    { package: 'graphile-worker', container: '(file)', members: ['addJobAdhoc', 'quickAddJob'], effect: 'queue' },
    { package: 'graphile-worker', container: ['Helpers', 'WorkerUtils', 'JobHelpers'], members: ['withPgClient'], invokes: 0, when: 'now' },
  ],
} as const satisfies Library;
