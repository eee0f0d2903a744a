// knex: the smaller key first.
import { halls } from '../_shared/hall-knex.ts';

export async function swap(from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await halls.transaction(async (tx) => {
    for (const key of keys) await tx('seats').where({ id: key }).update({ status: 'moved' });
  });
}
