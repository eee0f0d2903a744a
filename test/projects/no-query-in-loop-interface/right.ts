// The interface has a form for all.
import type { Orders } from './ports.ts';

export class Report {
  constructor(private readonly orders: Orders) {}

  async rows(ids: number[]): Promise<string[]> {
    const statuses = await this.orders.statusesOf(ids);
    return ids.map((id, index) => `${id}: ${statuses[index]}`);
  }
}
