// Sequelize: the object that was read is changed and saved.
import { Seat } from '../_shared/hall-sequelize.ts';

export async function visit(id: number): Promise<void> {
  const seat = await Seat.findByPk(id, { rejectOnEmpty: true });
  seat.visits += 1;
  await seat.save(); // ! lostSum
}

export async function visitByUpdate(id: number): Promise<void> {
  const seat = await Seat.findByPk(id, { rejectOnEmpty: true });
  await seat.update({ visits: seat.visits + 1 }); // ! lostSum
}

export async function tag(id: number, name: string): Promise<void> {
  const seat = await Seat.findByPk(id);
  await Seat.update({ tags: [...(seat?.tags ?? []), name] }, { where: { id } }); // ! lostMerge
}
