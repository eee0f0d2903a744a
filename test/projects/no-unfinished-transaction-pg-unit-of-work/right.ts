// Begun in one method and ended in another: who holds it ends it.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export class Unit {
  private readonly client: PoolClient;

  constructor(client: PoolClient) {
    this.client = client;
  }

  static async open(): Promise<Unit> {
    const client = await pool.connect();
    await client.query('BEGIN');
    return new Unit(client);
  }

  async begin(): Promise<void> {
    await this.client.query('BEGIN');
  }

  async savepoint(): Promise<void> {
    await this.client.query('BEGIN');
    await this.client.query('SAVEPOINT here');
  }

  async end(isDone: boolean): Promise<void> {
    if (isDone) await this.client.query('COMMIT');
    else await this.client.query('ROLLBACK');
    this.client.release();
  }
}
