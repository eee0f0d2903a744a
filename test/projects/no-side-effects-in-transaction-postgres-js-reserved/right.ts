// postgres.js: behind the commit, and on a connection that begins nothing.
import { sql } from './database.ts';

export async function close(id: number, hook: string): Promise<void> {
  const reserved = await sql.reserve();
  try {
    await reserved`begin`;
    await reserved`update orders set status = 'closed' where id = ${id}`;
    await reserved`commit`;
    await fetch(hook, { method: 'POST' });
  } catch (error) {
    await reserved`rollback`;
    throw error;
  } finally {
    reserved.release();
  }
}

export async function count(hook: string): Promise<number> {
  const reserved = await sql.reserve();
  const rows = await reserved`select id from orders`;
  await fetch(hook, { method: 'POST' });
  reserved.release();
  return rows.length;
}
