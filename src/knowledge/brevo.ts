import type { Library } from './library.ts';

/** Brevo's clients: mails, text messages, contacts. */
export const brevo = {
  name: 'Brevo',
  docs: 'https://developers.brevo.com/docs/getting-started',
  imports: ['@getbrevo/brevo'],
  calls: [
    // Version 3 and earlier have `…Api` classes.
    {
      package: '@getbrevo/brevo',
      container: ['TransactionalEmailsClient', 'TransactionalEmailsApi'],
      members: ['sendTransacEmail'],
      effect: 'email',
    },
    {
      package: '@getbrevo/brevo',
      container: ['TransactionalSmsClient', 'TransactionalSMSApi'],
      members: ['sendTransacSms', '/^sendAsyncTransactionalSms$/'],
      effect: 'sms',
    },
    {
      package: '@getbrevo/brevo',
      container: ['ContactsClient', 'ContactsApi'],
      members: ['createContact', 'updateContact', 'deleteContact', 'addContactToList', 'removeContactFromList', 'createDoiContact'],
      effect: 'http',
    },
    {
      package: '@getbrevo/brevo',
      container: ['ContactsClient', 'ContactsApi'],
      members: ['getContactInfo', 'getContacts'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
