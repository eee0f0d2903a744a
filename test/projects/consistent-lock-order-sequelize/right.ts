// Sequelize: the smaller key first.
import { halls, Seat } from '../_shared/hall-sequelize.ts';

export async function swap(from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await halls.transaction(async (transaction) => {
    for (const id of keys) await Seat.update({ status: 'moved' }, { where: { id }, transaction });
  });
}
