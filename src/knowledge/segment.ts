import type { Library } from './library.ts';

/** Segment's analytics: buffered, and waited for only where flushed. */
export const segment = {
  name: 'Segment',
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  imports: ['@segment/analytics-node'],
  calls: [
    { package: '@segment/analytics-node', container: 'Analytics', members: ['flush', 'closeAndFlush'], effect: 'http' },
    {
      package: '@segment/analytics-node',
      container: 'Analytics',
      members: ['track', 'identify', 'page', 'group', 'alias', 'screen'],
      effect: 'telemetry',
    },
  ],
} as const satisfies Library;
