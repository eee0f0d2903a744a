// The function is given a name, and handed to something that keeps nobody out.
import { halls, Seat } from '../_shared/halls.ts';
import { applyDelay, takeLater } from './seats.ts';

const seats = halls.getRepository(Seat);

export async function take(id: number): Promise<void> {
  const run = async (): Promise<void> => takeLater(id);
  await applyDelay(`seat ${id}`, run);
}

export async function takeHere(id: number): Promise<void> {
  const run = async (): Promise<void> => {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status === 'free') await seats.update(id, { status: 'taken' }); // ! compareThenWrite
  };
  await applyDelay(`seat ${id}`, run);
}
