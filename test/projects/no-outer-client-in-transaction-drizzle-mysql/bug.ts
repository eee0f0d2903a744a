// Drizzle on MySQL, the database in a field.
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { int, mysqlTable, varchar } from 'drizzle-orm/mysql-core';

const orders = mysqlTable('orders', { id: int('id').primaryKey(), status: varchar('status', { length: 20 }).notNull() });

export class Orders {
  private readonly db = drizzle('mysql://localhost/shop');

  async close(id: number): Promise<void> {
    await this.db.transaction(() => this.db.delete(orders).where(eq(orders.id, id))); // ! outerClient
  }

  async copy(id: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [row] = await tx.select().from(orders).where(eq(orders.id, id)).for('update');
      if (row) await this.db.insert(orders).values({ ...row, id: id + 1 }); // ! outerClient
    });
  }
}
