// typeorm: two rows, one after the other.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function swap(from: number, to: number): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await tx.update(Order, { id: from }, { status: 'free' });
    await tx.update(Order, { id: to }, { status: 'taken' }); // ! pair
  });
}
