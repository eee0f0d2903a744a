import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import type { Tx } from '../database/transaction.js';
import { NotificationService } from '../notifications/notification.service.js';

@Injectable()
export class RestockService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly notifications: NotificationService,
  ) {}

  async receiveDelivery(productId: string, quantity: number): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.stockLevel.update({ where: { productId }, data: { available: { increment: quantity } } });
      const waiting = await this.waiting(tx, productId);
      await Promise.all(waiting.map(({ customer, product }) => this.notifications.backInStock(customer, product)));
      await tx.restockSubscription.updateMany({ where: { productId, notifiedAt: null }, data: { notifiedAt: new Date() } });
    });
  }

  async correctCount(productId: string, available: number): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.stockLevel.update({ where: { productId }, data: { available } });
      const waiting = await this.waiting(tx, productId);
      await tx.outboxMessage.createMany({
        data: waiting.map(({ customerId }) => ({ topic: 'customer.back-in-stock', payload: { customerId, productId } })),
      });
    });
  }

  private async waiting(tx: Tx, productId: string) {
    return tx.restockSubscription.findMany({
      where: { productId, notifiedAt: null },
      include: { customer: true, product: true },
      orderBy: { id: 'asc' },
      take: 100,
    });
  }
}
