// TypeORM: asks a remote service once, then writes each answer on its own.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function sync(url: string): Promise<void> {
  const response = await fetch(url);
  const changed = (await response.json()) as { id: number; status: string }[];
  for (const { id, status } of changed) {
    await dataSource.query('update "order" set status = $2 where id = $1', [id, status]); // ! queryPerElement
  }
}
