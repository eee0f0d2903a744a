import type { Library } from './library.ts';

/** Agenda 5 and 6: jobs in MongoDB, and no session can be handed in. */
export const agenda = {
  name: 'Agenda',
  docs: 'https://github.com/agenda/agenda#readme',
  imports: ['agenda', '@hokify/agenda'],
  calls: [
    {
      package: 'agenda',
      container: 'Agenda',
      members: ['now', 'schedule', 'every', 'cancel', 'purge', '/^nowDebounced$/', 'enable', 'disable'],
      effect: 'queue',
    },
    { package: 'agenda', container: 'Agenda', members: ['/^queryJobs$/', '/^jobs$/'], effect: 'queue', access: 'read' },
    { package: 'agenda', container: 'Job', members: ['save', 'remove', 'run'], effect: 'queue' },
    { package: 'agenda', container: 'Agenda', members: ['define', 'on'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
