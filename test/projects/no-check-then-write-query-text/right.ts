// Whoever is looked for by a value that is set again changes nothing by that.
import { halls, Seat } from '../_shared/halls.ts';

export async function say(status: string): Promise<void> {
  const seat = await halls.getRepository(Seat).createQueryBuilder('seat').where('seat.status = :status', { status }).getOneOrFail();
  seat.status = status.trim();
  await halls.getRepository(Seat).save(seat);
}

export async function reset(): Promise<void> {
  let seat = new Seat();
  seat.id = 1;
  seat = await halls.getRepository(Seat).findOneByOrFail({ id: 1 });
  seat.visits = 0;
  await halls.getRepository(Seat).save(seat);
}
