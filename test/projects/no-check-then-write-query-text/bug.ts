// A query's text says which value it asks for.
import { halls, Seat } from '../_shared/halls.ts';

export async function takeAny(): Promise<void> {
  const seat = await halls.getRepository(Seat).createQueryBuilder('seat').where("seat.status = 'free'").getOneOrFail();
  await halls.getRepository(Seat).update(seat.id, { status: 'taken' }); // ! compareThenWrite "`status`"
}

export async function takeFree(): Promise<void> {
  const seat = await halls.getRepository(Seat).findOneByOrFail({ status: 'free' });
  seat.status = 'taken';
  await halls.getRepository(Seat).save(seat); // ! compareThenWrite "`status`"
}
