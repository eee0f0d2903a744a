// A unit of work has both the connection and the pool.
import { pool } from '../_shared/pool.ts';
import { UnitOfWork } from './unit-of-work.ts';

export async function ship(id: number): Promise<void> {
  const unit = await UnitOfWork.open(pool);
  await unit.run(async ({ client, pool: rest }) => {
    await client.query('update orders set status = $1 where id = $2', ['shipped', id]);
    await rest.query('delete from carts where order_id = $1', [id]); // ! outerClient
    console.log(rest.totalCount);
  });
}
