// A row is locked only where it was made by somebody else at the same time; as a rule nothing is.
import type { EntityManager } from 'typeorm';
import { Guest, halls, Seat } from '../_shared/halls.ts';

async function ensureSeat(manager: EntityManager, hallId: number): Promise<void> {
  try {
    await manager.insert(Seat, { hallId, status: 'free' });
  } catch {
    await manager.findOneOrFail(Seat, { where: { hallId }, lock: { mode: 'pessimistic_write' } });
  }
}

async function lockSeat(manager: EntityManager, hallId: number): Promise<void> {
  try {
    await manager.findOneOrFail(Seat, { where: { hallId }, lock: { mode: 'pessimistic_write' } });
  } catch (error) {
    throw new Error('no such seat', { cause: error });
  }
}

export async function invite(name: string, hallId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    await ensureSeat(manager, hallId);
    if ((await manager.countBy(Guest, { hallId })) >= 100) throw new Error('full');
    await manager.insert(Guest, { name, hallId, email: name }); // ! limitThenWrite
  });
}

export async function inviteAlone(name: string, hallId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    await lockSeat(manager, hallId);
    if ((await manager.countBy(Guest, { hallId })) >= 100) throw new Error('full');
    await manager.insert(Guest, { name, hallId, email: name });
  });
}
