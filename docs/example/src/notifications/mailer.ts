import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { AppConfig } from '../config/app-config.js';

export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

@Injectable()
export class Mailer {
  private readonly logger = new Logger(Mailer.name);

  constructor(
    @Inject(MAIL_TRANSPORT) private readonly transport: Transporter,
    private readonly config: AppConfig,
  ) {}

  async send(message: Message): Promise<void> {
    await this.transport.sendMail({ from: this.config.mailFrom, ...message });
    this.logger.log(`Sent "${message.subject}" to ${message.to}`);
  }
}
