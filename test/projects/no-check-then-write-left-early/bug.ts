// The status decides, though it is asked inside of another question.
import { halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);

export async function take(id: number, isForced: boolean): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status === 'taken') {
    if (!isForced) throw new Error('taken');
  }
  await seats.update(id, { status: 'taken', visits: 1 });
}

export async function close(id: number, isForced: boolean): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status === 'held') {
    if (!isForced) throw new Error('held');
  }
  await seats.update(id, { status: 'closed' }); // ! compareThenWrite "`status`"
}

export async function leave(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (!['held', 'taken'].includes(seat.status)) throw new Error('nobody there');
  await seats.update(id, { status: 'free' }); // ! compareThenWrite "`status`"
}

// The last one stays.
export async function closeOne(hallId: number, id: number): Promise<void> {
  const open = await seats.find({ where: { hallId } });
  if (open.length === 1) throw new Error('the last one');
  await seats.delete({ id }); // ! limitThenWrite
}
