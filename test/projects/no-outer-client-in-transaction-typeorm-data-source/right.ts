// Everything that hangs on the data source is outside; everything that hangs on the manager is inside.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function ship(id: number, email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.update(Order, { id }, { status: 'shipped' });
    await manager.insert(Order, { email, status: 'parcel' });
    await manager.getRepository(Order).delete({ id, status: 'draft' });
    await manager.query('update stock set reserved = reserved - 1');
    await manager.createQueryBuilder().update(Order).set({ email }).where({ id }).execute();
  });
}
