// kysely: the smaller key first.
import { halls } from '../_shared/hall-kysely.ts';

export async function swap(from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await halls.transaction().execute(async (tx) => {
    for (const key of keys) await tx.updateTable('seats').set({ status: 'moved' }).where('id', '=', key).execute();
  });
}
