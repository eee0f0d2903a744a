// mysql2: one select for all.
import type { RowDataPacket } from 'mysql2/promise';
import { pool } from './database.ts';

export async function total(lines: { product: number; count: number }[]): Promise<number> {
  const ids = lines.map(({ product }) => product);
  const [rows] = await pool.query<RowDataPacket[]>('select id, price from products where id in (?)', [ids]);
  const prices = new Map(rows.map((row) => [row['id'], Number(row['price'])]));
  return lines.reduce((sum, { product, count }) => sum + (prices.get(product) ?? 0) * count, 0);
}
