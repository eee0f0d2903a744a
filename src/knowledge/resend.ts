import type { Library } from './library.ts';

/** Resend: mails, and the lists and keys it keeps, which are requests as well. */
export const resend = {
  name: 'Resend',
  docs: 'https://resend.com/docs/send-with-nodejs',
  imports: ['resend'],
  calls: [
    { package: 'resend', container: 'Webhooks', members: ['verify'], local: true },
    { package: 'resend', container: 'Emails', members: ['send', 'create', 'update', 'cancel'], effect: 'email' },
    { package: 'resend', container: ['Emails', 'Broadcasts'], members: ['get', 'list'], effect: 'email', access: 'read' },
    { package: 'resend', container: 'Batch', members: ['send', 'create'], effect: 'email' },
    { package: 'resend', container: 'Broadcasts', members: ['send', 'create', 'update', 'remove', 'cancel'], effect: 'email' },
    {
      package: 'resend',
      container: ['Contacts', 'Segments', 'Domains', 'ApiKeys', 'Topics', 'Templates', 'Webhooks'],
      members: ['create', 'update', 'remove', 'verify', 'publish', 'duplicate'],
      effect: 'http',
    },
    {
      package: 'resend',
      container: ['Contacts', 'Segments', 'Domains', 'ApiKeys', 'Topics', 'Templates', 'Webhooks'],
      members: ['get', 'list'],
      effect: 'http',
      access: 'read',
    },
    { package: 'resend', container: 'Resend', members: ['post', 'put', 'patch', 'delete'], effect: 'http' },
    { package: 'resend', container: 'Resend', members: ['get'], effect: 'http', access: 'read' },
  ],
} as const satisfies Library;
