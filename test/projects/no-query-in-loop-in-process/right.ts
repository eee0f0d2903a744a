// A database in the same process answers at once: there is no way to go.
import { db, file, orders } from './shop.ts';

export function add(statuses: string[]): void {
  const insert = file.prepare('INSERT INTO orders (status) VALUES (?)');
  for (const status of statuses) insert.run(status);
}

export function copy(rows: { id: number; status: string }[]): void {
  for (const row of rows) db.insert(orders).values(row).run();
}
