// Subscribers hear of every insert, of query builders too.
import { dataSource } from '../_shared/typeorm.ts';
import { Booking } from './subscribers.ts';

export async function book(email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.save(Booking, { email }); // ! sideEffect "BookingSubscriber.afterInsert → BookingSubscriber.confirm"
    await manager.insert(Booking, { email }); // ! sideEffect
    await manager.createQueryBuilder().insert().into(Booking).values({ email }).execute(); // ! sideEffect
  });
}

export async function bookByHand(email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.manager.save(Booking, { email }); // ! sideEffect
  await runner.commitTransaction();
  await runner.release();
}
