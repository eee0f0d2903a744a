// Everything that hangs on the data source is outside; everything that hangs on the manager is inside.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function ship(id: number, email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.update(Order, { id }, { status: 'shipped' });
    await dataSource.manager.insert(Order, { email, status: 'parcel' }); // ! outerClient
    await dataSource.getRepository(Order).delete({ id, status: 'draft' }); // ! outerClient
    await dataSource.query('update stock set reserved = reserved - 1'); // ! outerClient
    await dataSource.createQueryBuilder().update(Order).set({ email }).where({ id }).execute(); // ! outerClient
  });
}
