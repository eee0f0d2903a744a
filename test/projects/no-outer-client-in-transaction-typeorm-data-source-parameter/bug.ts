// The data source is a parameter: nobody knows which one it is, but it is not the transaction's manager.
import type { DataSource, EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function ship(source: DataSource, id: number): Promise<void> {
  await source.transaction('SERIALIZABLE', async (manager) => {
    await manager.update(Order, { id }, { status: 'shipped' });
    await countOf(source.manager, 'shipped'); // ! outerClient "countOf"
    await source.getRepository(Order).increment({ id }, 'parcels', 1); // ! outerClient
  });
  await countOf(source.manager, 'shipped');
}

const countOf = (manager: EntityManager, status: string) => manager.count(Order, { where: { status } });
