// typeorm: the smaller key first.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function swap(from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await dataSource.transaction(async (tx) => {
    for (const key of keys) await tx.update(Order, { id: key }, { status: 'moved' });
  });
}
