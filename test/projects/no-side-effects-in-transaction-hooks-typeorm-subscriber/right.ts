// What a subscriber does after the commit is right; so is what only other events run.
import { dataSource } from '../_shared/typeorm.ts';
import { Booking, Draft } from './subscribers.ts';

export async function book(email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.save(Draft, { email });
    await manager.update(Booking, { email }, { email });
    await manager.createQueryBuilder().insert().into(Booking).values({ email }).callListeners(false).execute();
  });
}

export async function bookByHand(email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.manager.save(Draft, { email });
  await runner.commitTransaction();
  await runner.manager.save(Booking, { email });
  await runner.release();
}
