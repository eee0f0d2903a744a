// postgres.js sends each template on whichever connection is free.
import { sql } from './database.ts';

export async function clear(): Promise<void> {
  const reserved = await sql.reserve();
  try {
    await reserved`BEGIN`;
    await reserved`delete from orders`;
    await reserved`COMMIT`;
  } finally {
    reserved.release();
  }
}

export async function clearAtOnce(): Promise<void> {
  await sql.begin((tx) => tx`delete from orders`);
  await sql`begin; delete from orders; commit`.simple();
}
