import type { Library } from './library.ts';

/** Postmark. */
export const postmark = {
  name: 'Postmark',
  docs: 'https://github.com/ActiveCampaign/postmark.js/wiki',
  imports: ['postmark'],
  calls: [
    {
      package: 'postmark',
      container: 'ServerClient',
      members: ['sendEmail', 'sendEmailBatch', 'sendEmailWithTemplate', 'sendEmailBatchWithTemplates', '/^sendBulkEmail$/'],
      effect: 'email',
    },
    {
      package: 'postmark',
      container: 'ServerClient',
      members: ['/^(create|edit|delete|activate|archive|unarchive|bypass|retry)[A-Z]/'],
      effect: 'http',
    },
    {
      package: 'postmark',
      container: 'ServerClient',
      members: [
        '/^get(Bounce|Bulk|Outbound|Inbound|Template|Message|Server|Delivery|Suppress|Webhook|Click|Email|Sent|Spam|Tracked)/',
        'validateTemplate',
      ],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
