// Sequelize: a condition in the write, a lock, a key of the table, or findOrCreate.
import { Guest, halls, Seat } from '../_shared/hall-sequelize.ts';

export async function take(id: number): Promise<void> {
  const [taken] = await Seat.update({ status: 'taken' }, { where: { id, status: 'free' } });
  if (taken === 0) throw new Error('taken');
}

export async function takeLocked(id: number): Promise<void> {
  await halls.transaction(async (transaction) => {
    const seat = await Seat.findByPk(id, { transaction, lock: transaction.LOCK.UPDATE });
    if (seat?.status !== 'free') throw new Error('taken');
    await seat.update({ status: 'taken' }, { transaction });
  });
}

export async function invite(email: string): Promise<void> {
  const known = await Guest.findOne({ where: { email } });
  if (known) throw new Error('invited before');
  await Guest.create({ name: email, hallId: 1, email });
}

export async function inviteOnce(name: string): Promise<void> {
  await Guest.findOrCreate({ where: { name }, defaults: { name, hallId: 1, email: name } });
}

export async function rename(id: number, name: string): Promise<void> {
  const guest = await Guest.findByPk(id);
  if (!guest) throw new Error('not found');
  await guest.update({ name });
}
