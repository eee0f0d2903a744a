// TypeORM: a remote service that takes one at a time, with a pause.
import { dataSource, Order } from '../_shared/typeorm.ts';
import { sleep } from './wait.ts';

export async function sync(ids: number[]): Promise<void> {
  for (const id of ids) {
    const response = await fetch(`https://shop.example.com/orders/${id}`);
    const status = await response.text();
    await dataSource.getRepository(Order).update({ id }, { status });
    await sleep(200);
  }
}
