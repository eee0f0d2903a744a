// The settings name no such function.
import { halls, Seat } from '../_shared/halls.ts';
import { later, Logged } from './queue.ts';

const seats = halls.getRepository(Seat);

export async function take(id: number): Promise<void> {
  await later(`seat ${id}`, async () => {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status !== 'free') throw new Error('taken');
    await seats.update(id, { status: 'taken' }); // ! compareThenWrite
  });
}

export class Hall {
  @Logged('seats')
  async take(id: number): Promise<void> {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status === 'free') await seats.update(id, { status: 'taken' }); // ! compareThenWrite
  }
}
