import type { Library } from './library.ts';

/** node-mailjet: what `post` returns is sent by `.request()`. */
export const mailjet = {
  name: 'Mailjet',
  docs: 'https://github.com/mailjet/mailjet-apiv3-nodejs#readme',
  imports: ['node-mailjet'],
  calls: [
    { package: 'node-mailjet', container: 'Client', members: ['post', 'put', 'delete'], effect: 'email', lazyUntil: ['request'] },
    { package: 'node-mailjet', container: 'Client', members: ['get'], effect: 'http', access: 'read', lazyUntil: ['request'] },
  ],
} as const satisfies Library;
