// TypeORM: waits for something to happen.
import { dataSource, Order } from '../_shared/typeorm.ts';
import { wait } from './wait.ts';

export async function untilDone(id: number): Promise<void> {
  let isDone = false;
  while (!isDone) {
    const order = await dataSource.getRepository(Order).findOneBy({ id });
    isDone = order?.status === 'done';
    await wait(500);
  }
}

export async function work(): Promise<void> {
  for (;;) {
    const next = await dataSource.getRepository(Order).findOneBy({ status: 'new' });
    if (!next) break;
    await dataSource.getRepository(Order).update({ id: next.id }, { status: 'done' });
  }
}
