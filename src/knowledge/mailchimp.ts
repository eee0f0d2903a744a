import type { Library } from './library.ts';

/** Mailchimp's marketing (its types know a part of it), and its transactional mails (Mandrill). */
export const mailchimp = {
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/',
  imports: ['@mailchimp/mailchimp_marketing', '@mailchimp/mailchimp_transactional'],
  restoreTypes: 'npm install --save-dev @types/mailchimp__mailchimp_marketing @types/mailchimp__mailchimp_transactional',
  calls: [
    {
      package: '@mailchimp/mailchimp_transactional',
      container: 'MessagesApi',
      members: ['send', 'sendTemplate', 'sendRaw', 'cancelScheduled', 'reschedule'],
      effect: 'email',
    },
    { package: '@mailchimp/mailchimp_transactional', container: 'MessagesApi', members: ['parse'], effect: 'http', access: 'read' },
    {
      package: '@mailchimp/mailchimp_transactional',
      container: '/Api$/',
      members: ['/^(list|info|content|search|ping|check|render|timeSeries|allTimeSeries|domains|routes)([A-Z0-9]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@mailchimp/mailchimp_transactional',
      container: '/Api$/',
      members: ['/^(add|update|delete|publish|pause|resume|provision|set|create|start|cancel|verify|send)([A-Z]|$)/'],
      effect: 'http',
    },
    { package: '@mailchimp/mailchimp_marketing', container: 'campaigns', members: ['send'], effect: 'email' },
    { package: '@mailchimp/mailchimp_marketing', container: 'customerJourneys', members: ['trigger'], effect: 'email' },
    {
      package: '@mailchimp/mailchimp_marketing',
      container: ['lists', 'campaigns', 'campaignFolders', 'searchMembers', 'ping'],
      members: ['/^(get|list|search)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@mailchimp/mailchimp_marketing',
      container: ['lists', 'campaigns', 'campaignFolders'],
      members: ['/^(batch|set|add|update|delete|create|remove)([A-Z]|$)/'],
      effect: 'http',
    },
  ],
} as const satisfies Library;
