import type { Tx } from '../database/transaction.js';
import type { JobName, JobPublisher, Jobs } from '../jobs/job-publisher.js';

export class OutboxJobPublisher implements JobPublisher {
  constructor(private readonly tx: Tx) {}

  async publish<Name extends JobName>(name: Name, payload: Jobs[Name]): Promise<void> {
    await this.tx.outboxMessage.create({ data: { topic: name, payload: { ...payload } } });
  }
}
