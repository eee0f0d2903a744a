// The decorator puts every repository into the transaction, but no collection of another server.
import type { Repository } from 'typeorm';
import { runInTransaction } from 'typeorm-transactional';
import type { Order } from '../_shared/typeorm.ts';
import { Trace } from './databases.ts';

export async function pay(orders: Repository<Order>, id: number): Promise<void> {
  await runInTransaction(async () => {
    await orders.update({ id }, { status: 'paid' });
    await Trace.create({ order: id }); // ! otherDatabase
  });
}
