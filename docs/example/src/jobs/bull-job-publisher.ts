import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Queue } from 'bullmq';
import { AppConfig } from '../config/app-config.js';
import type { JobName, JobPublisher, Jobs } from './job-publisher.js';

export const QUEUE_NAME = 'orders';

@Injectable()
export class BullJobPublisher implements JobPublisher, OnModuleDestroy {
  private readonly queue: Queue;

  constructor(config: AppConfig) {
    this.queue = new Queue(QUEUE_NAME, { connection: { url: config.redisUrl } });
  }

  async publish<Name extends JobName>(name: Name, payload: Jobs[Name]): Promise<void> {
    await this.queue.add(name, payload, { attempts: 5, backoff: { type: 'exponential', delay: 1000 } });
  }

  async onModuleDestroy(): Promise<void> {
    await this.queue.close();
  }
}
