import { Inject, Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import { JOB_PUBLISHER, type JobPublisher } from '../jobs/job-publisher.js';
import { OrderShippedEmail } from '../notifications/emails/order-shipped.email.js';
import { Mailer } from '../notifications/mailer.js';
import { OutboxJobPublisher } from '../outbox/outbox-job-publisher.js';
import { ShippingService } from '../shipping/shipping.service.js';
import { OrderRepository } from './order.repository.js';

@Injectable()
export class FulfilmentService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly orders: OrderRepository,
    private readonly shipping: ShippingService,
    private readonly mailer: Mailer,
    @Inject(JOB_PUBLISHER) private readonly jobs: JobPublisher,
  ) {}

  async startPicking(orderId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await this.orders.move(tx, orderId, 'PAID', 'PICKING');
      await this.jobs.publish('order.pick', { orderId });
    });
  }

  async restartPicking(orderId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const jobs = new OutboxJobPublisher(tx);
      await tx.shipment.deleteMany({ where: { orderId } });
      await jobs.publish('order.pick', { orderId });
    });
  }

  async ship(orderId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await this.orders.move(tx, orderId, 'PICKING', 'SHIPPED');
      const order = await this.orders.load(tx, orderId);
      const { carrier, trackingNumber } = await this.shipping.book(order);
      const shipment = await tx.shipment.create({ data: { orderId, carrier, trackingNumber } });
      await new OrderShippedEmail(this.mailer, order, shipment).send();
    });
  }

  async shipByCourier(orderId: string, carrier: string): Promise<void> {
    const { trackingNumber } = await this.shipping.book(await this.orders.load(this.prisma, orderId));
    const email = await this.prisma.$transaction(async (tx) => {
      await this.orders.move(tx, orderId, 'PICKING', 'SHIPPED');
      const shipment = await tx.shipment.create({ data: { orderId, carrier, trackingNumber } });
      const shipped = new OrderShippedEmail(this.mailer, await this.orders.load(tx, orderId), shipment);
      await tx.auditEntry.create({ data: { actor: carrier, action: shipped.subject, subject: orderId } });
      return shipped;
    });
    await email.send();
  }
}
