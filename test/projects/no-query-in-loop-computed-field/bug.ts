// It looks like a column, and asks the database each time it is read.
import { client } from './client.ts';

export async function present(): Promise<unknown[]> {
  const orders = await client.order.findMany({ take: 1000 });
  return Promise.all(orders.map(async (order) => ({ id: order.id, paid: await order.paid }))); // ! queryPerElement "compute"
}

export async function sum(): Promise<number> {
  let total = 0;
  for (const { paid } of await client.order.findMany()) total += await paid; // ! queryPerElement "compute"
  return total;
}
