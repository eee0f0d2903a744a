// kysely: two rows, one after the other.
import { halls } from '../_shared/hall-kysely.ts';

export async function swap(from: number, to: number): Promise<void> {
  await halls.transaction().execute(async (tx) => {
    await tx.updateTable('seats').set({ status: 'free' }).where('id', '=', from).execute();
    await tx.updateTable('seats').set({ status: 'taken' }).where('id', '=', to).execute(); // ! pair
  });
}
