// The loop knows an interface, of which one class sends a query.
import type { Orders } from './ports.ts';

export class Report {
  constructor(private readonly orders: Orders) {}

  async rows(ids: number[]): Promise<string[]> {
    const rows: string[] = [];
    for (const id of ids) rows.push(`${id}: ${await this.orders.statusOf(id)}`); // ! queryPerElement "statusOf"
    return rows;
  }
}
