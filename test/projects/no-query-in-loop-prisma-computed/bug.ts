// A getter and a method that look like plain values.
import type { OrderView } from './view.ts';

export async function payments(views: OrderView[]): Promise<number> {
  let sum = 0;
  for (const view of views) sum += await view.paid; // ! queryPerElement
  return sum;
}

export function json(views: OrderView[]): Promise<object[]> {
  return Promise.all(views.map((view) => view.toJSON())); // ! queryPerElement "toJSON"
}
