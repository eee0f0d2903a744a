import type { Library } from './library.ts';

/** Novu: what is triggered goes out as mails, messages and notifications. `@novu/node` is its older client. */
export const novu = {
  name: 'Novu',
  docs: 'https://docs.novu.co/platform/sdks/server/typescript',
  imports: ['@novu/api', '@novu/node'],
  calls: [
    {
      package: ['@novu/api', '@novu/node'],
      container: ['Novu', 'Events', 'IEvents'],
      members: ['trigger', '/^(triggerBulk|triggerBroadcast|bulkTrigger|broadcast|cancel)$/'],
      effect: 'push',
    },
    {
      package: ['@novu/api', '@novu/node'],
      container:
        '/^I?(Subscribers|Topics|Workflows|NotificationTemplates|Integrations|Environments|Layouts|Messages|Notifications|Preferences|Contexts|Tenants|Feeds)$/',
      members: ['/^(get|list|retrieve|search|check|usage|diff)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: ['@novu/api', '@novu/node'],
      container:
        '/^I?(Subscribers|Topics|Workflows|NotificationTemplates|Integrations|Environments|Layouts|Messages|Credentials|Preferences|Subscriptions|Contexts|Tenants|Feeds)$/',
      members: [
        '/^(create|update|delete|patch|append|bulk|set|unset|identify|mark|add|remove|rename|sync|publish|link|duplicate|regenerate)([A-Z]|$)/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
