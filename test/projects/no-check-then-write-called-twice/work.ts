// What is called twice looks at two rows: the first look says nothing of the second.
import { halls, Seat } from '../_shared/halls.ts';
import { inform, type Io } from './io.ts';

export async function work(io: Io, id: number): Promise<void> {
  const seat = await halls.getRepository(Seat).findOneByOrFail({ id });
  if (seat.status === 'gone') return;
  await io.run('one', async () => {
    await inform(seat.hallId);
  });
  await io.run('two', async () => {
    await inform(seat.guestId ?? 0);
  });
}
