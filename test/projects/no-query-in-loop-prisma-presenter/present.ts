import { customerOf } from './customers.ts';

export interface Order {
  id: string;
  userId: string;
}

export async function present(order: Order): Promise<{ id: string; customer: string }> {
  return { id: order.id, customer: await customerOf(order) };
}

export function presentWith(order: Order, customers: Map<string, string>): { id: string; customer: string } {
  return { id: order.id, customer: customers.get(order.userId) ?? '' };
}
