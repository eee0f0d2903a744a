// Another entity's listeners, operations that run none, and a save outside the transaction.
import { dataSource } from '../_shared/typeorm.ts';
import { Invoice, Receipt } from './entities.ts';

export async function issue(email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.save(Receipt, { email });
    await manager.insert(Invoice, { email });
    await manager.update(Invoice, { email }, { email });
    await manager.createQueryBuilder().insert().into(Invoice).values({ email }).execute();
    await manager.save(Invoice, { email }, { listeners: false });
    await manager.findOneBy(Invoice, { email });
  });
  await dataSource.manager.save(Invoice, { email });
}
