// The parts of a program, each with tables of its own: there are as many as somebody wrote.
import { type Cleaner, Orders } from './parts.ts';

const cleaners: Cleaner[] = [new Orders()];

export async function leave(userId: string, more: Cleaner[], orders: Orders[]): Promise<void> {
  for (const cleaner of cleaners) await cleaner.clean(userId);
  await Promise.all(more.map((cleaner) => cleaner.clean(userId)));
  for (const part of orders) await part.clean(userId);
}
