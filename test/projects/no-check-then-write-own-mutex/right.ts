// The settings say that nobody else gets in.
import { halls, Seat } from '../_shared/halls.ts';
import { oneAtATime, Serial } from './queue.ts';

const seats = halls.getRepository(Seat);

export async function take(id: number): Promise<void> {
  await oneAtATime(`seat ${id}`, async () => {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status !== 'free') throw new Error('taken');
    await seats.update(id, { status: 'taken' });
  });
}

export class Hall {
  @Serial('seats')
  async take(id: number): Promise<void> {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status === 'free') await seats.update(id, { status: 'taken' });
  }
}
