// Each helper is given the transaction; not every one hands it on.
import { db } from '../_shared/drizzle.ts';
import { close, countBelow, reopen, totalBelow } from './tree.ts';

export async function change(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await close(id, tx);
    console.log(await totalBelow(id, tx));
  });
  await reopen(id);
  console.log(await countBelow(id));
}
