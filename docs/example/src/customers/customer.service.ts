import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { Customer } from '../../generated/client.js';
import { AUDIT_TRAIL, type AuditTrail, SECURITY_TRAIL } from '../audit/audit-trail.js';
import { AppConfig } from '../config/app-config.js';
import { PrismaService } from '../database/prisma.service.js';
import { MAIL_TRANSPORT, Mailer } from '../notifications/mailer.js';
import { emailChangedMessage, welcomeMessage } from '../notifications/messages.js';

@Injectable()
export class CustomerService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly config: AppConfig,
    private readonly mailer: Mailer,
    @Inject(MAIL_TRANSPORT) private readonly transport: Transporter,
    @Inject(AUDIT_TRAIL) private readonly audit: AuditTrail,
    @Inject(SECURITY_TRAIL) private readonly security: AuditTrail,
  ) {}

  async register(name: string, email: string): Promise<Customer> {
    return this.prisma.$transaction(async (tx) => {
      const customer = await tx.customer.create({ data: { name, email } });
      await this.audit.record({ actor: email, action: 'registered', subject: customer.id }, tx);
      await this.transport.sendMail({ from: this.config.mailFrom, ...welcomeMessage(customer) });
      return customer;
    });
  }

  async changeEmail(customerId: string, email: string): Promise<void> {
    const message = await this.prisma.$transaction(async (tx) => {
      const before = await tx.customer.findUniqueOrThrow({ where: { id: customerId } });
      await tx.customer.update({ where: { id: customerId }, data: { email } });
      await this.audit.record({ actor: before.email, action: 'changed the address', subject: customerId }, tx);
      return emailChangedMessage(before, email);
    });
    await this.mailer.send(message);
  }

  async erase(customerId: string, actor: string): Promise<void> {
    const anonymous = { name: 'Erased', email: `${customerId}@erased.invalid` };
    await this.prisma.$transaction([
      this.prisma.restockSubscription.deleteMany({ where: { customerId } }),
      this.prisma.customer.update({ where: { id: customerId }, data: anonymous }),
    ]);
    await this.security.record({ actor, action: 'erased', subject: customerId });
  }
}
