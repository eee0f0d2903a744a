// TypeORM: a service that finds one is asked for each.
import type { OrdersService } from './orders.service.ts';

export class Reports {
  constructor(private readonly orders: OrdersService) {}

  async statuses(ids: number[]): Promise<string[]> {
    const orders = await Promise.all(ids.map((id) => this.orders.findOne(id))); // ! queryPerElement "(OrdersService.findOne)"
    return orders.map((order) => order?.status ?? '');
  }

  async emails(ids: number[]): Promise<string[]> {
    const found: string[] = [];
    for (const id of ids) {
      const email = await this.emailOf(id); // ! queryPerElement "(Reports.emailOf → OrdersService.findOne)"
      found.push(email);
    }
    return found;
  }

  private async emailOf(id: number): Promise<string> {
    const order = await this.orders.findOne(id);
    return order?.email ?? '';
  }
}
