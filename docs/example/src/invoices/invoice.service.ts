import { Injectable } from '@nestjs/common';
import type { Invoice } from '../../generated/client.js';
import { PrismaService } from '../database/prisma.service.js';
import { withTransaction } from '../database/transaction.js';
import { invoiceKey, renderInvoice } from './invoice-document.js';
import { InvoiceStorage } from './invoice-storage.js';

@Injectable()
export class InvoiceService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly storage: InvoiceStorage,
  ) {}

  async issue(orderId: string): Promise<Invoice> {
    return withTransaction(this.prisma, async (tx) => {
      const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, include: { items: true } });
      const storageKey = invoiceKey(order.number);
      await this.storage.upload(storageKey, renderInvoice(order));
      return tx.invoice.create({ data: { orderId, storageKey } });
    });
  }

  async reissue(orderId: string): Promise<void> {
    const order = await this.prisma.order.findUniqueOrThrow({ where: { id: orderId }, include: { items: true } });
    const storageKey = `${invoiceKey(order.number)}.${Date.now()}`;
    await this.storage.upload(storageKey, renderInvoice(order));
    await withTransaction(this.prisma, async (tx) => {
      await tx.invoice.update({ where: { orderId }, data: { storageKey, issuedAt: new Date() } });
      await tx.auditEntry.create({ data: { actor: 'invoices', action: 'reissued', subject: orderId } });
    });
  }

  async downloadLink(orderId: string, actor: string): Promise<string> {
    return withTransaction(this.prisma, async (tx) => {
      const invoice = await tx.invoice.findUniqueOrThrow({ where: { orderId } });
      await tx.auditEntry.create({ data: { actor, action: 'downloaded', subject: invoice.id } });
      return this.storage.link(invoice.storageKey);
    });
  }
}
