// TypeORM: a service that finds all is asked once.
import type { OrdersService } from './orders.service.ts';

export class Reports {
  constructor(private readonly orders: OrdersService) {}

  async statuses(ids: number[]): Promise<string[]> {
    const orders = await this.orders.findMany(ids);
    return orders.map((order) => order.status);
  }

  async firstOpen(ids: number[]): Promise<string | undefined> {
    for (const id of ids) {
      const order = await this.orders.findOne(id);
      if (order) {
        return order.email;
      }
    }
    return undefined;
  }
}
