import type { Library } from './library.ts';

/** mailgun.js. */
export const mailgun = {
  name: 'Mailgun',
  docs: 'https://github.com/mailgun/mailgun.js#readme',
  imports: ['mailgun.js'],
  calls: [
    { package: 'mailgun.js', container: ['IMessagesClient'], members: ['create'], effect: 'email' },
    {
      package: 'mailgun.js',
      container: ['ISuppressionClient', 'IMailingListsClient', 'IMailListsMembers', 'IRoutesClient', 'IWebHooksClient', 'IDomainsClient'],
      members: ['create', 'update', 'destroy', 'createMember', 'createMembers', 'updateMember', 'destroyMember', 'verify'],
      effect: 'http',
    },
    {
      package: 'mailgun.js',
      container: [
        'ISuppressionClient',
        'IMailingListsClient',
        'IMailListsMembers',
        'IRoutesClient',
        'IWebHooksClient',
        'IDomainsClient',
        'IEventClient',
      ],
      members: ['get', 'list', 'listMembers', 'getMember'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
