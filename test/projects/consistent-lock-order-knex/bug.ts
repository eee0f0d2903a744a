// knex: two rows, one after the other.
import { halls } from '../_shared/hall-knex.ts';

export async function swap(from: number, to: number): Promise<void> {
  await halls.transaction(async (tx) => {
    await tx('seats').where({ id: from }).update({ status: 'free' });
    await tx('seats').where({ id: to }).update({ status: 'taken' }); // ! pair
  });
}
