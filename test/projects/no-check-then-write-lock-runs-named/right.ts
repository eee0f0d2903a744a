// The function is given a name, and handed to what lets one in after the other.
import { halls, Seat } from '../_shared/halls.ts';
import { applyLock, takeAlone } from './seats.ts';

const seats = halls.getRepository(Seat);

export async function take(id: number): Promise<void> {
  const run = async (): Promise<void> => takeAlone(id);
  await applyLock(`seat ${id}`, run);
}

export async function takeHere(id: number): Promise<void> {
  const run = async (): Promise<void> => {
    const seat = await seats.findOneByOrFail({ id });
    if (seat.status === 'free') await seats.update(id, { status: 'taken' });
  };
  await applyLock(`seat ${id}`, run);
}
