import { Injectable } from '@nestjs/common';
import { type TransactionalAdapter, TransactionHost } from '@nestjs-cls/transactional';
import type { Pool, PoolClient } from 'pg';

type Adapter = TransactionalAdapter<Pool, PoolClient, unknown>;

@Injectable()
export class Orders {
  constructor(private readonly host: TransactionHost<Adapter>) {}

  async close(id: number): Promise<void> {
    await this.host.tx.query('update orders set closed = true where id = $1', [id]);
  }
}
