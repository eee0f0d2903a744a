import type { Library } from './library.ts';

/** The mailer of @nestjs-modules: over Nodemailer, and through a queue. */
export const nestjsMailer = {
  name: '@nestjs-modules/mailer',
  docs: 'https://nest-modules.github.io/mailer/',
  imports: ['@nestjs-modules/mailer'],
  calls: [
    { package: '@nestjs-modules/mailer', container: 'MailerService', members: ['sendMail'], effect: 'email' },
    { package: '@nestjs-modules/mailer', container: 'MailerService', members: ['verifyAllTransporters'], effect: 'email', access: 'read' },
    { package: '@nestjs-modules/mailer', container: 'MailerBatchService', members: ['sendBatch'], effect: 'email' },
    { package: '@nestjs-modules/mailer', container: 'MailerQueueService', members: ['enqueue', 'enqueueBatch'], effect: 'queue' },
  ],
} as const satisfies Library;
