// Two pools of MySQL, one transaction.
import { billing, shop } from './pools.ts';

export async function pay(id: number): Promise<void> {
  const connection = await shop.getConnection();
  try {
    await connection.beginTransaction();
    await connection.query('update orders set paid = true where id = ?', [id]);
    await billing.query('update bills set paid = true where order_id = ?', [id]); // ! otherDatabase
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
