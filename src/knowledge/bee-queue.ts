import type { Library } from './library.ts';

/** Bee-Queue: a job is made first and queued when it is saved. */
export const beeQueue = {
  name: 'Bee-Queue',
  docs: 'https://github.com/bee-queue/bee-queue#api-reference',
  imports: ['bee-queue'],
  calls: [
    { package: 'bee-queue', container: 'BeeQueue', members: ['saveAll', 'removeJob', 'destroy'], effect: 'queue' },
    { package: 'bee-queue', container: 'Job', members: ['save', 'remove'], effect: 'queue' },
    {
      package: 'bee-queue',
      container: 'BeeQueue',
      members: ['getJob', 'getJobs', 'checkHealth', 'checkStalledJobs'],
      effect: 'queue',
      access: 'read',
    },
    { package: 'bee-queue', container: 'BeeQueue', members: ['process', 'on'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
