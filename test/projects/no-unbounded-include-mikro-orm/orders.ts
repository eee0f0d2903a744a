// MikroORM behind Hono: populated collections.
import { Collection, type EntityManager } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToMany, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Hono } from 'hono';

@Entity()
class Customer {
  @PrimaryKey() id!: number;
}

@Entity()
class Item {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Order) order!: Order;
}

@Entity()
class Order {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Customer) customer!: Customer;
  @OneToMany(() => Item, (item) => item.order) items = new Collection<Item>(this);
}

export function routes(em: EntityManager) {
  const app = new Hono();

  app.get('/orders', async (c) => {
    const orders = await em.find(
      Order,
      {},
      {
        limit: 50,
        populate: ['customer', 'items'], // ! unbounded "a query of their own"
      },
    );
    return c.json(orders);
  });

  app.get('/orders/plain', async (c) => {
    const orders = await em.find(Order, {}, { limit: 50, populate: ['customer'] });
    return c.json(orders);
  });

  return app;
}
