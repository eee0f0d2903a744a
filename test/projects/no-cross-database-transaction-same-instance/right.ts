// Other names, and other objects over one pool, are one database (and the other rule's business).
import { db, typed } from './databases.ts';
import { orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';

const alias = db;

export async function close(email: string): Promise<void> {
  const row = { email, status: 'closed', total: 0 };
  await db.transaction(async (tx) => {
    await tx.insert(orders).values(row);
    await alias.insert(orders).values(row);
    await typed.insert(orders).values(row);
    await pool.query('delete from drafts');
  });
}
