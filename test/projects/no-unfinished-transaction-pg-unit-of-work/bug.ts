// Begun in one method and ended in another: who holds it ends it.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export class Unit {
  private readonly client: PoolClient;

  constructor(client: PoolClient) {
    this.client = client;
  }

  static async open(): Promise<Unit> {
    const client = await pool.connect(); // ! unreleased "line 14"
    const { rows } = await client.query('SELECT pg_is_in_recovery() AS standby');
    if (rows[0]?.standby === true) throw new Error('read only');
    return new Unit(await pool.connect());
  }

  async begin(): Promise<void> {
    await this.client.query('BEGIN');
  }

  async end(isDone: boolean): Promise<void> {
    await this.client.query(isDone ? 'COMMIT' : 'ROLLBACK');
    this.client.release();
  }
}
