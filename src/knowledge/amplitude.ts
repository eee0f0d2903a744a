import type { Library } from './library.ts';

/** Amplitude: buffered, and waited for only where flushed. */
export const amplitude = {
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/sdks/analytics/node/node-js-sdk',
  imports: ['@amplitude/analytics-node'],
  calls: [
    {
      package: ['@amplitude/analytics-node', '@amplitude/analytics-core'],
      container: ['(file)', 'CoreClient', 'AmplitudeCore'],
      members: ['flush'],
      effect: 'http',
    },
    {
      package: ['@amplitude/analytics-node', '@amplitude/analytics-core'],
      container: ['(file)', 'CoreClient', 'AmplitudeCore'],
      members: ['track', 'logEvent', 'identify', 'groupIdentify', 'setGroup', 'revenue'],
      effect: 'telemetry',
    },
  ],
} as const satisfies Library;
