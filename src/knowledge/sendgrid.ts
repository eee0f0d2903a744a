import type { Library } from './library.ts';

/** SendGrid's mail service; other requests go through its client. */
export const sendgrid = {
  name: 'SendGrid',
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  imports: ['@sendgrid/mail', '@sendgrid/client'],
  calls: [
    { package: '@sendgrid/mail', container: 'MailService', members: ['send', 'sendMultiple'], effect: 'email' },
    {
      package: '@sendgrid/client',
      container: 'Client',
      members: ['request'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
    },
    { package: '@sendgrid/mail', container: 'MailService', members: ['setApiKey', 'setTimeout', 'setSubstitutionWrappers'], local: true },
  ],
} as const satisfies Library;
