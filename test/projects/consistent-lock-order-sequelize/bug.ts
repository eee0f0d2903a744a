// Sequelize: two rows, one after the other.
import { halls, Seat } from '../_shared/hall-sequelize.ts';

export async function swap(from: number, to: number): Promise<void> {
  await halls.transaction(async (transaction) => {
    await Seat.update({ status: 'free' }, { where: { id: from }, transaction });
    await Seat.update({ status: 'taken' }, { where: { id: to }, transaction }); // ! pair
  });
}
