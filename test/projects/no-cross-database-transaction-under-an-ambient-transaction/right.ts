// The decorator puts every repository into the transaction, but no collection of another server.
import type { DataSource, Repository } from 'typeorm';
import { runInTransaction } from 'typeorm-transactional';
import type { Order } from '../_shared/typeorm.ts';
import { Trace } from './databases.ts';

export async function pay(orders: Repository<Order>, source: DataSource, id: number): Promise<void> {
  await runInTransaction(async () => {
    await orders.update({ id }, { status: 'paid' });
    await source.query('insert into traces (order_id) values ($1)', [id]);
    await Trace.exists({ order: id });
  });
  await Trace.create({ order: id });
}
