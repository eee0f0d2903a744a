import type { Library } from './library.ts';

/** email-templates: Nodemailer with views. */
export const emailTemplates = {
  name: 'email-templates',
  docs: 'https://email-templates.js.org/',
  imports: ['email-templates'],
  calls: [{ package: 'email-templates', container: 'Email', members: ['send'], effect: 'email' }],
} as const satisfies Library;
