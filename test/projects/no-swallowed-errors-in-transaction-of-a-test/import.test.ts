import { db } from '../_shared/drizzle.ts';
import { importOrders } from './import.ts';

export const skips = async (): Promise<void> => {
  await db.transaction(async (tx) => {
    console.log(await importOrders(tx, ['a', 'a']));
    tx.rollback();
  });
};
