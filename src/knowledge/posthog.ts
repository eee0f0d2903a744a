import type { Library } from './library.ts';

/** PostHog: what is captured is kept and sent later, and does not count by default; what waits for the network does. */
export const posthog = {
  name: 'PostHog',
  docs: 'https://posthog.com/docs/libraries/node',
  imports: ['posthog-node'],
  calls: [
    {
      package: ['posthog-node', '@posthog/core'],
      container: ['PostHogBackendClient', 'PostHogCoreStateless', 'PostHog'],
      members: ['/^(capture|identify|alias|captureException|groupIdentify|captureAi)Immediate$/', 'flush', 'shutdown'],
      effect: 'http',
    },
    {
      package: 'posthog-node',
      container: ['PostHogBackendClient', 'PostHog'],
      members: [
        'capture',
        'identify',
        'alias',
        'groupIdentify',
        'captureException',
        '/^(captureAi|captureLog|setPersonProperties|unsetPersonProperties)$/',
      ],
      effect: 'telemetry',
    },
    {
      package: 'posthog-node',
      container: ['PostHogBackendClient', 'PostHog'],
      members: [
        'getFeatureFlag',
        'getFeatureFlagPayload',
        'getAllFlags',
        'isFeatureEnabled',
        '/^(getAllFlagsAndPayloads|getFeatureFlagResult|getRemoteConfigPayload|evaluateFlags|reloadFeatureFlags)$/',
      ],
      effect: 'telemetry',
      access: 'read',
    },
  ],
} as const satisfies Library;
