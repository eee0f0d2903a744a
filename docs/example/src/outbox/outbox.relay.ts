import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { OutboxMessage } from '../../generated/client.js';
import { PrismaService } from '../database/prisma.service.js';
import { JOB_PUBLISHER, type JobName, type JobPublisher, type Jobs } from '../jobs/job-publisher.js';

const BATCH_SIZE = 50;
const INTERVAL_MS = 1000;

@Injectable()
export class OutboxRelay implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly prisma: PrismaService,
    @Inject(JOB_PUBLISHER) private readonly jobs: JobPublisher,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.drain().catch((error: unknown) => this.logger.error('The outbox could not be drained', error));
    }, INTERVAL_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async drain(): Promise<void> {
    const messages = await this.claim();
    for (const message of messages) {
      await this.jobs.publish(message.topic as JobName, message.payload as unknown as Jobs[JobName]);
    }
    const ids = messages.map((message) => message.id);
    await this.prisma.outboxMessage.updateMany({ where: { id: { in: ids } }, data: { sentAt: new Date() } });
  }

  private async claim(): Promise<OutboxMessage[]> {
    return this.prisma.$transaction(async (tx) => {
      const messages = await tx.$queryRaw<OutboxMessage[]>`
        SELECT * FROM "OutboxMessage"
        WHERE "sentAt" IS NULL AND ("claimedAt" IS NULL OR "claimedAt" < now() - interval '1 minute')
        ORDER BY "createdAt" LIMIT ${BATCH_SIZE} FOR UPDATE SKIP LOCKED`;
      const ids = messages.map((message) => message.id);
      await tx.outboxMessage.updateMany({ where: { id: { in: ids } }, data: { claimedAt: new Date() } });
      return messages;
    });
  }
}
