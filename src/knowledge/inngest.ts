import type { Library } from './library.ts';

/** Inngest: events and signals start functions. */
export const inngest = {
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs/events',
  imports: ['inngest'],
  calls: [
    { package: 'inngest', container: 'Inngest', members: ['send', '/^sendSignal$/'], effect: 'queue' },
    { package: 'inngest', container: 'Inngest', members: ['createFunction'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
