// What looks like a lock and keeps nobody out.
import { Guest, halls, Seat } from '../_shared/halls.ts';

const lock = { mode: 'pessimistic_write' } as const;

export async function invite(name: string, hallId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const known = await manager.findOne(Guest, { where: { name, hallId }, lock });
    if (known) throw new Error('invited before');
    await manager.insert(Guest, { name, hallId, email: `${name}@example.com` }); // ! lockOnNothing "findOne found no row"
  });
}

export async function inviteAtMost(name: string, hallId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    if ((await manager.countBy(Guest, { hallId })) >= 100) throw new Error('full');
    await manager.insert(Guest, { name, hallId, email: `${name}@example.com` }); // ! checkedAgainBehind
    if ((await manager.countBy(Guest, { hallId })) > 100) throw new Error('full');
  });
}

export async function takeWithGuest(id: number, guestId: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneByOrFail(Seat, { id });
    if (seat.status !== 'free') throw new Error('taken');
    await manager.findOneOrFail(Guest, { where: { id: guestId }, lock });
    await manager.update(Seat, { id }, { status: 'taken' }); // ! compareThenWrite "The transaction around both does not change that"
  });
}

export async function takeLate(id: number): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneByOrFail(Seat, { id });
    if (seat.status !== 'free') throw new Error('taken');
    await manager.findOneOrFail(Seat, { where: { id }, lock });
    await manager.update(Seat, { id }, { status: 'taken' }); // ! lockAfterRead
  });
}
