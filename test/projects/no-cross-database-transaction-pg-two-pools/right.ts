// Two pools, two databases.
import { billing, shop } from './pools.ts';

export async function pay(id: number): Promise<void> {
  const client = await shop.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await billing.query('select total from bills where order_id = $1', [id]);
    await client.query('update orders set total = $1 where id = $2', [rows[0].total, id]);
    await client.query('insert into outbox (topic, order_id) values ($1, $2)', ['paid', id]);
    await client.query('COMMIT');
    await billing.query('update bills set told = true where order_id = $1', [id]);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
