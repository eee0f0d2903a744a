import { halls, Seat } from '../_shared/halls.ts';

const seats = halls.getRepository(Seat);

/** Whoever calls it holds the lock of the seat. */
export async function takeAlone(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status === 'free') await seats.update(id, { status: 'taken' });
}

export async function takeLater(id: number): Promise<void> {
  const seat = await seats.findOneByOrFail({ id });
  if (seat.status === 'free') await seats.update(id, { status: 'taken' }); // ! compareThenWrite
}

/** Runs what it is handed while nobody else runs anything under the same name. */
export declare function applyLock<T>(name: string, run: () => Promise<T>): Promise<T>;
/** Runs what it is handed, some time. */
export declare function applyDelay<T>(name: string, run: () => Promise<T>): Promise<T>;
