// TypeORM throws when a lock is asked for without a transaction; raw SQL is sent as it is.
import { dataSource, Order } from '../_shared/typeorm.ts';
import { lockByEmail } from './locks.ts';

export async function cancel(id: number): Promise<void> {
  const orders = dataSource.getRepository(Order);
  const order = await orders.findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } }); // ! refused "TypeORM throws"
  await orders.update({ id }, { status: `not ${order.status}` });
}

export async function next(): Promise<Order | null> {
  return dataSource // ! refused
    .createQueryBuilder(Order, 'o')
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .limit(1)
    .getOne();
}

export async function read(id: number): Promise<unknown> {
  return dataSource.query('select * from "order" where id = $1 for share', [id]); // ! releasedAtOnce
}

export async function close(email: string): Promise<void> {
  await lockByEmail(dataSource.manager, email);
}
