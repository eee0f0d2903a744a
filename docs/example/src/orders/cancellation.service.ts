import { Injectable, Logger } from '@nestjs/common';
import { StockService } from '../catalog/stock.service.js';
import { PrismaService } from '../database/prisma.service.js';
import { NotificationService } from '../notifications/notification.service.js';
import { OrderRepository } from './order.repository.js';

@Injectable()
export class CancellationService {
  private readonly logger = new Logger(CancellationService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly orders: OrderRepository,
    private readonly stock: StockService,
    private readonly notifications: NotificationService,
  ) {}

  async cancel(orderId: string, reason: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const order = await this.orders.load(tx, orderId);
      void this.notifications.orderCancelled(order, reason);
      await this.stock.release(order.items, tx);
      await this.orders.move(tx, orderId, 'PENDING', 'CANCELLED');
    });
  }

  async cancelAbandoned(before: Date): Promise<number> {
    const farewells: Array<() => Promise<void>> = [];
    await this.prisma.$transaction(async (tx) => {
      const abandoned = await tx.order.findMany({
        where: { status: 'PENDING', createdAt: { lt: before } },
        include: { customer: true, items: true },
        orderBy: { createdAt: 'asc' },
        take: 50,
      });
      for (const order of abandoned) {
        await this.stock.release(order.items, tx);
        farewells.push(() => this.notifications.orderCancelled(order, 'it was not paid in time'));
      }
      await tx.order.updateMany({ where: { id: { in: abandoned.map((order) => order.id) } }, data: { status: 'CANCELLED' } });
    });
    for (const farewell of farewells) {
      await farewell().catch((error: unknown) => this.logger.error('The customer could not be told', error));
    }
    return farewells.length;
  }
}
