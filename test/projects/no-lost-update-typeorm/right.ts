// TypeORM: the database computes, the row is locked, or what is saved was not made of it.
import { halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);

export async function visit(id: number): Promise<void> {
  await seats.increment({ id }, 'visits', 1);
}

export async function visitByUpdate(id: number): Promise<void> {
  await seats.update({ id }, { visits: () => 'visits + 1' });
}

export async function tag(id: number, name: string): Promise<void> {
  await halls.transaction(async (manager) => {
    const seat = await manager.findOneOrFail(Seat, { where: { id }, lock: { mode: 'pessimistic_write' } });
    seat.tags = [...seat.tags, name];
    await manager.save(seat);
  });
}

export async function move(id: number, hallId: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  seat.hallId = hallId;
  seat.tags = [];
  await seats.save(seat);
}
