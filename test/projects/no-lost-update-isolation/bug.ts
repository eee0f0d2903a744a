// MySQL at repeatable read: the second of two changes overwrites the first.
import { eq } from 'drizzle-orm';
import { int, mysqlTable } from 'drizzle-orm/mysql-core';
import { drizzle } from 'drizzle-orm/mysql2';

const counters = mysqlTable('counters', { id: int('id').primaryKey(), hits: int('hits').notNull() });
const db = drizzle('mysql://localhost/shop');

export async function hit(id: number): Promise<void> {
  await db.transaction(
    async (tx) => {
      const [counter] = await tx.select().from(counters).where(eq(counters.id, id));
      const hits = (counter?.hits ?? 0) + 1;
      await tx.update(counters).set({ hits }).where(eq(counters.id, id)); // ! lostSum
    },
    { isolationLevel: 'repeatable read' },
  );
}
