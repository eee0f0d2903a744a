import { createPool, type RowDataPacket } from 'mysql2/promise';

/** The application's one pool. */
export const pool = createPool('mysql://localhost/shop');

export async function priceOf(id: number): Promise<number> {
  const [rows] = await pool.execute<RowDataPacket[]>('select price from products where id = ?', [id]);
  return rows[0]?.['price'];
}
