// Sequelize: the database computes, or the row is locked.
import { halls, Seat } from '../_shared/hall-sequelize.ts';

export async function visit(id: number): Promise<void> {
  await Seat.increment('visits', { by: 1, where: { id } });
}

export async function tag(id: number, name: string): Promise<void> {
  await halls.transaction(async (transaction) => {
    const seat = await Seat.findByPk(id, { transaction, lock: true, rejectOnEmpty: true });
    await seat.update({ tags: [...seat.tags, name] }, { transaction });
  });
}

export async function move(id: number, hallId: number): Promise<void> {
  const seat = await Seat.findByPk(id, { rejectOnEmpty: true });
  await seat.update({ hallId });
}
