// Two data sources.
import { Order } from '../_shared/typeorm.ts';
import { archive, shop } from './sources.ts';

export async function close(id: number): Promise<void> {
  await shop.transaction(async (manager) => {
    const order = await manager.findOneByOrFail(Order, { id });
    await archive.manager.save(order); // ! otherDatabase
    await archive.getRepository(Order).insert(order); // ! otherDatabase
    await manager.delete(Order, { status: 'draft' });
  });
  await archive.manager.delete(Order, { status: 'draft' });
}
