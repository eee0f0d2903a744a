import type { Library } from './library.ts';

/** Mixpanel: every call is sent at once, and nobody waits for it. */
export const mixpanel = {
  name: 'Mixpanel',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
  imports: ['mixpanel'],
  calls: [
    {
      package: 'mixpanel',
      container: ['Mixpanel', 'People', 'Groups'],
      members: [
        '/^(track|track_batch|import|import_batch|alias|append|clear_charges|delete_user|delete_group|increment|remove|set|set_once)$/',
        '/^(track_charge|union|unset)$/',
      ],
      effect: 'telemetry',
    },
  ],
} as const satisfies Library;
