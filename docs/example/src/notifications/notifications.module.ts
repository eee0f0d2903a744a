import { Global, Module } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { AppConfig } from '../config/app-config.js';
import { MAIL_TRANSPORT, Mailer } from './mailer.js';
import { NotificationService } from './notification.service.js';

@Global()
@Module({
  providers: [
    { provide: MAIL_TRANSPORT, useFactory: (config: AppConfig) => createTransport(config.smtpUrl), inject: [AppConfig] },
    Mailer,
    NotificationService,
  ],
  exports: [MAIL_TRANSPORT, Mailer, NotificationService],
})
export class NotificationsModule {}
