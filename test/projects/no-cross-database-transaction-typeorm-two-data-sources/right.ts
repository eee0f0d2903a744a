// Two data sources.
import { Order } from '../_shared/typeorm.ts';
import { archive, shop } from './sources.ts';

export async function close(id: number): Promise<void> {
  await shop.transaction(async (manager) => {
    const order = await manager.findOneByOrFail(Order, { id });
    const copies = await archive.getRepository(Order).countBy({ id });
    await manager.update(Order, { id }, { status: copies > 0 ? 'archived' : 'closed' });
    await manager.delete(Order, { status: 'draft' });
  });
  await archive.manager.delete(Order, { status: 'draft' });
}
