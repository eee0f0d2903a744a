import type { Library } from './library.ts';

/** Sentry: buffered, and waited for only where flushed. A span runs its callback at once. */
export const sentry = {
  name: 'Sentry',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/node/apis/',
  imports: ['/^@sentry\\//'],
  calls: [
    { package: '@sentry/core', container: '(file)', members: ['flush', 'close'], effect: 'http' },
    {
      package: '@sentry/core',
      container: '(file)',
      members: ['captureException', 'captureMessage', 'captureEvent', 'captureCheckIn'],
      effect: 'telemetry',
    },
    { package: '@sentry/core', container: '(file)', members: ['startSpan', 'startSpanManual'], invokes: 1, when: 'now' },
    { package: '@sentry/core', container: '(file)', members: ['withScope', 'withIsolationScope'], invokes: 'last', when: 'now' },
    { package: '@sentry/core', container: '(file)', members: ['withMonitor', 'continueTrace'], invokes: 1, when: 'now' },
  ],
} as const satisfies Library;
