// PostgreSQL inside a transaction of MongoDB.
import { pool } from '../_shared/pool.ts';
import { client, stock } from './database.ts';

const record = (item: number) => pool.query('insert into sales (item) values ($1)', [item]);
const priceOf = (item: number) => pool.query('select price from prices where item = $1', [item]);

export async function sell(item: number): Promise<void> {
  await client.withSession(async (session) => {
    await session.withTransaction(async () => {
      await priceOf(item);
      await stock.updateOne({ item }, { $inc: { left: -1 } }, { session });
    });
    await record(item);
  });
}
