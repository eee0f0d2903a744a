import { Inject, Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import { JOB_PUBLISHER, type JobPublisher } from '../jobs/job-publisher.js';
import { ShippingService } from '../shipping/shipping.service.js';
import { OrderRepository } from './order.repository.js';

const REVIEW_DELAY_MS = 60_000;

@Injectable()
export class DeliveryService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly orders: OrderRepository,
    private readonly shipping: ShippingService,
    @Inject(JOB_PUBLISHER) private readonly jobs: JobPublisher,
  ) {}

  async confirm(orderId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.shipment.update({ where: { orderId }, data: { deliveredAt: new Date() } });
      setTimeout(() => void this.jobs.publish('order.request-review', { orderId }), REVIEW_DELAY_MS);
      await this.orders.move(tx, orderId, 'SHIPPED', 'DELIVERED');
    });
  }

  async poll(): Promise<void> {
    const open = await this.prisma.shipment.findMany({ where: { deliveredAt: null }, orderBy: { id: 'asc' }, take: 20 });
    for (const { orderId, trackingNumber } of open) {
      if (await this.shipping.isDelivered(trackingNumber)) await this.markDelivered(orderId);
    }
  }

  private async markDelivered(orderId: string): Promise<void> {
    await this.prisma.$transaction([
      this.prisma.shipment.update({ where: { orderId }, data: { deliveredAt: new Date() } }),
      this.prisma.order.update({ where: { id: orderId }, data: { status: 'DELIVERED' } }),
    ]);
    setTimeout(() => void this.jobs.publish('order.request-review', { orderId }), REVIEW_DELAY_MS);
  }
}
