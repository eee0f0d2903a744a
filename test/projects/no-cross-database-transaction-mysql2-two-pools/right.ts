// Two pools of MySQL, one transaction.
import { billing, shop } from './pools.ts';

export async function pay(id: number): Promise<void> {
  const connection = await shop.getConnection();
  try {
    await connection.beginTransaction();
    await connection.query('update orders set paid = true where id = ?', [id]);
    await billing.query('select paid from bills where order_id = ?', [id]);
    await shop.query('insert into attempts (order_id) values (?)', [id]);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    await billing.query('insert into failures (order_id) values (?)', [id]);
    throw error;
  } finally {
    connection.release();
  }
  await billing.query('update bills set paid = true where order_id = ?', [id]);
}
