import type { Queue } from 'bullmq';
import type { Tx } from '../_shared/prisma.ts';

type Payload = Record<string, string | number>;

export class Outbox {
  async add(tx: Tx, topic: string, payload: Payload): Promise<void> {
    await tx.outboxMessage.create({ data: { topic, payload } });
  }
}

export class Jobs {
  constructor(private readonly queue: Queue) {}

  async add(_tx: Tx, topic: string, payload: Payload): Promise<void> {
    await this.queue.add(topic, payload);
  }
}
