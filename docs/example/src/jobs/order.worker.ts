import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import { AppConfig } from '../config/app-config.js';
import { PrismaService } from '../database/prisma.service.js';
import { NotificationService } from '../notifications/notification.service.js';
import { QUEUE_NAME } from './bull-job-publisher.js';
import type { Jobs } from './job-publisher.js';

@Injectable()
export class OrderWorker implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(OrderWorker.name);
  private worker: Worker | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly prisma: PrismaService,
    private readonly notifications: NotificationService,
  ) {}

  onModuleInit(): void {
    this.worker = new Worker(QUEUE_NAME, (job) => this.handle(job), { connection: { url: this.config.redisUrl } });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.close();
  }

  private async handle(job: Job): Promise<void> {
    if (job.name === 'customer.back-in-stock') return this.backInStock(job.data as Jobs['customer.back-in-stock']);
    this.logger.warn(`Nobody handles ${job.name}`);
  }

  private async backInStock({ customerId, productId }: Jobs['customer.back-in-stock']): Promise<void> {
    const subscription = await this.prisma.$transaction(async (tx) => {
      const open = await tx.restockSubscription.updateMany({
        where: { customerId, productId, notifiedAt: null },
        data: { notifiedAt: new Date() },
      });
      if (open.count === 0) return null;
      return tx.restockSubscription.findFirst({ where: { customerId, productId }, include: { customer: true, product: true } });
    });
    if (subscription) await this.notifications.backInStock(subscription.customer, subscription.product);
  }
}
