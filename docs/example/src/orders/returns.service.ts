import { BadRequestException, Injectable } from '@nestjs/common';
import { StockService } from '../catalog/stock.service.js';
import { PrismaService } from '../database/prisma.service.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { NotificationService } from '../notifications/notification.service.js';
import { PaymentService } from '../payments/payment.service.js';
import { OrderRepository } from './order.repository.js';

@Injectable()
export class ReturnsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly stock: StockService,
    private readonly payments: PaymentService,
    private readonly notifications: NotificationService,
  ) {}

  async request(orderId: string, reason: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const order = await this.orders.load(tx, orderId);
      const captured = await this.payments.capturedCents(order);
      if (captured < order.totalCents) throw new BadRequestException('The order is not paid');
      await tx.returnRequest.create({ data: { orderId, reason } });
    });
  }

  async refund(returnId: string): Promise<void> {
    await this.unitOfWork.run(async ({ tx }) => {
      const { order } = await tx.returnRequest.findUniqueOrThrow({ where: { id: returnId }, include: { order: true } });
      const refundId = await this.payments.refund(order, order.totalCents);
      await tx.returnRequest.update({ where: { id: returnId }, data: { status: 'REFUNDED', refundId } });
    });
  }

  async refundByHand(returnId: string, refundId: string): Promise<void> {
    await this.unitOfWork.run(async (work) => {
      const { orderId } = await work.tx.returnRequest.update({ where: { id: returnId }, data: { status: 'REFUNDED', refundId } });
      const order = await this.orders.load(work.tx, orderId);
      work.afterCommit(() => this.notifications.refundIssued(order, order.totalCents));
    });
  }

  async exchange(returnId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const { orderId } = await tx.returnRequest.update({ where: { id: returnId }, data: { status: 'EXCHANGED' } });
      const { customerId, items } = await this.orders.load(tx, orderId);
      await this.stock.reserve(items, tx);
      await this.orders.create(tx, customerId, items);
    });
  }
}
