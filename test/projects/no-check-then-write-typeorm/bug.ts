// TypeORM: what was read decides, and may be otherwise by then.
import type { EntityManager } from 'typeorm';
import { Guest, halls, Seat } from '../_shared/halls.ts';
import { SeatService } from './service.ts';

const seats = halls.getRepository(Seat);
const guests = halls.getRepository(Guest);

export async function take(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status !== 'free') throw new Error('taken');
  seat.status = 'taken';
  await seats.save(seat); // ! compareThenWrite "`status`"
}

export async function takeByUpdate(id: number): Promise<void> {
  const seat = await seats.findOne({ where: { id } });
  if (seat?.status === 'free') await seats.update(id, { status: 'taken' }); // ! compareThenWrite
}

export async function takeInTransaction(id: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneBy(Seat, { id });
    if (!seat || seat.status !== 'free') throw new Error('taken');
    await manager.update(Seat, { id }, { status: 'taken' }); // ! compareThenWrite
  });
}

export async function takeByBuilder(manager: EntityManager, id: number): Promise<void> {
  const seat = await manager.createQueryBuilder(Seat, 'seat').where('seat.id = :id', { id }).getOneOrFail();
  if (seat.status !== 'free') throw new Error('taken');
  await manager.createQueryBuilder().update(Seat).set({ status: 'taken' }).where('id = :id', { id: seat.id }).execute(); // ! compareThenWrite
}

export async function takeByService(service: SeatService, id: number): Promise<void> {
  const seat = await service.find(id);
  if (service.isFree(seat)) await service.mark(seat.id, 'taken'); // ! compareThenWrite "SeatService.mark"
}

export async function invite(name: string, hallId: number): Promise<void> {
  if (await guests.existsBy({ name, hallId })) throw new Error('invited before');
  await guests.insert({ name, hallId, email: `${name}@example.com`, card: name }); // ! checkThenCreate
}

export async function inviteBySave(name: string): Promise<void> {
  const known = await guests.findOneBy({ name });
  if (known) return;
  const guest = guests.create({ name, hallId: 1, email: crypto.randomUUID() });
  await guests.save(guest); // ! checkThenCreate
}

export async function inviteAtMost(name: string, hallId: number): Promise<void> {
  const [, total] = await guests.findAndCount({ where: { hallId } });
  if (total >= 100) throw new Error('full');
  await guests.save({ name, hallId, email: `${name}@example.com` }); // ! limitThenWrite
}

export async function leave(id: number, hallId: number): Promise<void> {
  const total = await guests.countBy({ hallId });
  if (total <= 1) throw new Error('somebody has to stay');
  await guests.delete(id); // ! limitThenWrite
}

export async function lockLate(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  await halls.transaction(async (manager) => {
    await manager.findOne(Seat, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (seat.status !== 'free') throw new Error('taken');
    await manager.update(Seat, id, { status: 'taken' }); // ! lockAfterRead
  });
}
