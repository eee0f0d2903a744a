// Who wants to hear of it is told.
import { file } from './shop.ts';

export function add(statuses: string[]): void {
  const insert = file.prepare('INSERT INTO orders (status) VALUES (?)');
  for (const status of statuses) insert.run(status); // ! queryPerElement
}
