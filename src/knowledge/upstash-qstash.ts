import type { Library } from './library.ts';

/** QStash of Upstash: messages, queues and schedules that call back. */
export const upstashQstash = {
  name: 'QStash',
  docs: 'https://upstash.com/docs/qstash/sdks/ts/overview',
  imports: ['@upstash/qstash'],
  calls: [
    { package: '@upstash/qstash', container: 'Client', members: ['publish', 'publishJSON', 'batch', 'batchJSON'], effect: 'broker' },
    {
      package: '@upstash/qstash',
      container: 'Queue',
      members: ['enqueue', 'enqueueJSON', 'upsert', 'delete', 'pause', 'resume'],
      effect: 'queue',
    },
    { package: '@upstash/qstash', container: 'Schedules', members: ['create', 'delete', 'pause', 'resume'], effect: 'queue' },
    { package: '@upstash/qstash', container: 'Messages', members: ['delete', 'cancel'], effect: 'broker' },
    {
      package: '@upstash/qstash',
      container: ['Queue', 'Schedules', 'Messages'],
      members: ['get', 'list'],
      effect: 'broker',
      access: 'read',
    },
  ],
} as const satisfies Library;
