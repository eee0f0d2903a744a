import type { Library } from './library.ts';

/** Okta's management: a class for each resource. What they give has no methods of its own. */
export const okta = {
  name: 'Okta',
  docs: 'https://github.com/okta/okta-sdk-nodejs',
  imports: ['@okta/okta-sdk-nodejs'],
  calls: [
    {
      package: '@okta/okta-sdk-nodejs',
      container: '/^Object\\w+Api$/',
      members: ['/^(get|list|retrieve|preview)[A-Z]/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@okta/okta-sdk-nodejs',
      container: '/^Object\\w+Api$/',
      members: [
        '/^(create|update|replace|upsert|delete|add|remove|assign|unassign|link|unlink|set|upload|clone|generate|publish|map)[A-Z]/',
        '/^(activate|deactivate|reactivate|suspend|unsuspend|unlock|change|expire|forgot|reset|revoke|end|close|refresh)[A-Z]/',
        '/^(enroll|unenroll|resend|verify|send|grant|execute|start|stop|pause|resume|retry|rotate|subscribe|unsubscribe|submit|register)[A-Z]/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
