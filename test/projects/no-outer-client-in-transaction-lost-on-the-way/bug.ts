// Each helper is given the transaction; not every one hands it on.
import { db } from '../_shared/drizzle.ts';
import { countBelow, reopen } from './tree.ts';

export async function change(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await reopen(id, tx); // ! outerClient "reopen → note"
    console.log(await countBelow(id, tx)); // ! outerClient "countBelow"
  });
}
