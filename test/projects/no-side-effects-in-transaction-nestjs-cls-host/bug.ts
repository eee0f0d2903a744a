// @nestjs-cls/transactional: the host runs a callback in a transaction.
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import { enqueue } from './jobs.ts';
import { Orders } from './orders.ts';

@Injectable()
export class Desk {
  constructor(
    private readonly host: TransactionHost,
    private readonly orders: Orders,
  ) {}

  async close(id: number): Promise<void> {
    await this.host.withTransaction(async () => {
      await this.orders.close(id);
      await enqueue(id); // ! sideEffect "(enqueue)"
    });
  }
}
