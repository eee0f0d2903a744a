// Getters that are plain values.
import type { OrderView } from './view.ts';

export function open(views: OrderView[]): OrderView[] {
  return views.filter((view) => view.isOpen);
}

export async function paidOfFirst(views: OrderView[]): Promise<number> {
  const [first] = views;
  return first === undefined ? 0 : first.paid;
}
