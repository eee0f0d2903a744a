import type { Library } from './library.ts';

/** Nodemailer: version 10 brings its types, earlier ones take them from `@types/nodemailer`; the class is the same. */
export const nodemailer = {
  name: 'Nodemailer',
  docs: 'https://nodemailer.com/usage/',
  imports: ['nodemailer'],
  restoreTypes: 'npm install --save-dev @types/nodemailer',
  calls: [
    { package: 'nodemailer', container: 'Mail', members: ['sendMail'], effect: 'email' },
    { package: 'nodemailer', container: 'Mail', members: ['verify'], effect: 'email', access: 'read' },
  ],
} as const satisfies Library;
