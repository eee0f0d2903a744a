// The row that the others belong to is locked before anybody looks.
import { Guest, halls, Seat } from '../_shared/halls.ts';

const lock = { mode: 'pessimistic_write' } as const;

export async function invite(name: string, hallId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    await manager.findOneOrFail(Seat, { where: { hallId }, lock });
    const known = await manager.findOne(Guest, { where: { name, hallId } });
    if (known) throw new Error('invited before');
    await manager.insert(Guest, { name, hallId, email: `${name}@example.com` });
  });
}

export async function takeLocked(id: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneOrFail(Seat, { where: { id }, lock });
    if (seat.status !== 'free') throw new Error('taken');
    await manager.update(Seat, { id }, { status: 'taken' });
  });
}
