// postgres.js: on a reserved connection a statement begins the transaction.
import { sql } from './database.ts';

export async function close(id: number, hook: string): Promise<void> {
  const reserved = await sql.reserve();
  try {
    await reserved`begin`;
    await reserved`update orders set status = 'closed' where id = ${id}`;
    await fetch(hook, { method: 'POST' }); // ! sideEffect
    await reserved`commit`;
  } catch (error) {
    await reserved`rollback`;
    throw error;
  } finally {
    reserved.release();
  }
}

export async function closeByText(id: number, hook: string): Promise<void> {
  const reserved = await sql.reserve();
  await reserved.unsafe('begin isolation level serializable');
  await reserved`update orders set status = 'closed' where id = ${id}`;
  await fetch(hook, { method: 'POST' }); // ! sideEffect
  await reserved.unsafe('commit');
  reserved.release();
}
