// Hardly any of them is written.
import type { orders } from '../_shared/drizzle.ts';
import { toCurrent } from './orders.ts';

export function present(rows: (typeof orders.$inferSelect)[]) {
  return Promise.all(rows.map((row) => toCurrent(row)));
}
