// An aggregate collects events and raises them when it commits: only those of the methods that were called.
import type { EventPublisher } from '@nestjs/cqrs';
import { dataSource, Order } from '../_shared/typeorm.ts';
import { Booking } from './booking.ts';

export class Bookings {
  constructor(private readonly publisher: EventPublisher) {}

  async change(id: string): Promise<void> {
    await dataSource.transaction(async (manager) => {
      const booking = this.publisher.mergeObjectContext(new Booking(id));
      booking.shelve();
      await manager.insert(Order, { email: id, status: 'new' });
      booking.commit();
    });
  }
}
