import type { Pool, PoolClient } from 'pg';

/** One connection that begins and ends a transaction. */
export class UnitOfWork {
  private constructor(
    readonly pool: Pool,
    readonly client: PoolClient,
  ) {}

  static async open(pool: Pool): Promise<UnitOfWork> {
    return new UnitOfWork(pool, await pool.connect());
  }

  async run<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    await this.client.query('BEGIN');
    try {
      const result = await work(this);
      await this.client.query('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    } finally {
      this.client.release();
    }
  }
}
