import { Injectable } from '@nestjs/common';
import type { Order } from '../../generated/client.js';
import { CatalogService } from '../catalog/catalog.service.js';
import { type StockLine, StockService } from '../catalog/stock.service.js';
import { PrismaService } from '../database/prisma.service.js';
import type { Tx } from '../database/transaction.js';
import { NotificationService } from '../notifications/notification.service.js';
import { PaymentService } from '../payments/payment.service.js';
import { type NewOrderLine, OrderRepository } from './order.repository.js';

@Injectable()
export class CheckoutService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly orders: OrderRepository,
    private readonly catalog: CatalogService,
    private readonly stock: StockService,
    private readonly payments: PaymentService,
    private readonly notifications: NotificationService,
  ) {}

  async place(customerId: string, lines: readonly StockLine[]): Promise<Order> {
    const priced = await this.price(lines);
    await this.stock.reserve(lines);
    return this.prisma.$transaction((tx) => this.orders.create(tx, customerId, priced));
  }

  async pay(orderId: string): Promise<Order> {
    const order = await this.prisma.$transaction((tx) => this.settle(tx, orderId));
    await this.notifications.orderConfirmed(order);
    return order;
  }

  async payInStore(orderId: string): Promise<Order> {
    const order = await this.orders.load(this.prisma, orderId);
    await this.payments.settle(order);
    await this.prisma.$transaction(async (tx) => {
      await this.orders.move(tx, orderId, 'PENDING', 'PAID');
      await tx.auditEntry.create({ data: { actor: 'store', action: 'paid', subject: orderId } });
    });
    return order;
  }

  private async settle(tx: Tx, orderId: string) {
    const order = await this.orders.load(tx, orderId);
    await this.orders.move(tx, orderId, 'PENDING', 'PAID');
    await this.payments.settle(order);
    return order;
  }

  private async price(lines: readonly StockLine[]): Promise<NewOrderLine[]> {
    const products = await Promise.all(lines.map((line) => this.catalog.product(line.productId)));
    return lines.map((line, index) => ({ ...line, priceCents: products[index]?.priceCents ?? 0 }));
  }
}
