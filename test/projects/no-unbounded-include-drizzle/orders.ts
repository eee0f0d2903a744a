// Drizzle's relational queries behind Hono.
import { relations } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
import { Hono } from 'hono';

const orders = pgTable('orders', { id: serial().primaryKey(), customerId: integer().notNull(), tags: text().array().notNull() });
const customers = pgTable('customers', { id: serial().primaryKey() });
const items = pgTable('items', { id: serial().primaryKey(), orderId: integer().notNull() });
const ofOrders = relations(orders, ({ many, one }) => ({
  items: many(items),
  customer: one(customers, { fields: [orders.customerId], references: [customers.id] }),
}));
const ofItems = relations(items, ({ one }) => ({ order: one(orders, { fields: [items.orderId], references: [orders.id] }) }));
const ofCustomers = relations(customers, ({ many }) => ({ orders: many(orders) }));

const db = drizzle('postgres://localhost/shop', { schema: { orders, customers, items, ofOrders, ofItems, ofCustomers } });

export const app = new Hono();

const list = (limit: number) =>
  db.query.orders.findMany({
    limit,
    columns: { tags: true },
    with: {
      customer: true,
      items: true, // ! unbounded "`limit` inside `with`"
    },
  });

app.get('/orders', async (c) => c.json(await list(50)));

app.get('/customers', async (c) => {
  const page = await db.query.customers.findMany({
    limit: 20,
    with: {
      orders: {
        columns: { id: true },
        limit: 3,
        with: {
          items: { limit: 10 },
        },
      },
    },
  });
  return c.json(page);
});
