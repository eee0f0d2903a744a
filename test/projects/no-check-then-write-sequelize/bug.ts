// Sequelize: what was read decides, and may be otherwise by then.
import type { Transaction } from 'sequelize';
import { Guest, halls, Seat } from '../_shared/hall-sequelize.ts';

export async function take(id: number): Promise<void> {
  const seat = await Seat.findByPk(id);
  if (seat?.status !== 'free') throw new Error('taken');
  await seat.update({ status: 'taken' }); // ! compareThenWrite "`status`"
}

export async function takeBySave(id: number): Promise<void> {
  await halls.transaction(async (transaction) => {
    const seat = await Seat.findOne({ where: { id }, transaction });
    if (!seat || seat.status !== 'free') throw new Error('taken');
    seat.status = 'taken';
    await seat.save({ transaction }); // ! compareThenWrite
  });
}

export async function takeByUpdate(id: number): Promise<void> {
  const seat = await Seat.findByPk(id);
  if (seat?.status === 'free') await Seat.update({ status: 'taken' }, { where: { id } }); // ! compareThenWrite
}

export async function invite(name: string, hallId: number): Promise<void> {
  const known = await Guest.findOne({ where: { name, hallId } });
  if (known) throw new Error('invited before');
  await Guest.create({ name, hallId, email: name }); // ! checkThenCreate
}

export async function inviteAtMost(name: string, hallId: number, transaction: Transaction): Promise<void> {
  await assertRoom(hallId, transaction);
  await Guest.create({ name, hallId, email: name }, { transaction }); // ! limitThenWrite
}

async function assertRoom(hallId: number, transaction: Transaction): Promise<void> {
  const total = await Guest.count({ where: { hallId }, transaction });
  if (total >= 100) throw new Error('full');
}
