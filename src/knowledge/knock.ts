import type { Library } from './library.ts';

/** Knock: what is triggered goes out as mails, messages and notifications. */
export const knock = {
  name: 'Knock',
  docs: 'https://docs.knock.app/developer-tools/sdks',
  imports: ['@knocklabs/node'],
  calls: [
    { package: '@knocklabs/node', container: 'Workflows', members: ['trigger', 'cancel'], effect: 'push' },
    {
      package: '@knocklabs/node',
      container: '/^(Users|Objects|Messages|Tenants|Schedules|Audiences|BulkOperations|Feeds|Guides|Batch)$/',
      members: ['/^(get|list)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@knocklabs/node',
      container: '/^(Users|Objects|Messages|Tenants|Schedules|Audiences|Batch|Bulk|Guides)$/',
      members: ['/^(create|update|set|unset|add|delete|remove|merge|identify|archive|unarchive|mark|reset)([A-Z]|$)/'],
      effect: 'http',
    },
  ],
} as const satisfies Library;
