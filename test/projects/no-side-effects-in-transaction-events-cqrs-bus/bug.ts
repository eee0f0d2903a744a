// An event goes to the handlers of its class, and nobody waits for them.
import type { EventBus } from '@nestjs/cqrs';
import { dataSource, Order } from '../_shared/typeorm.ts';
import { SeatFreed, SeatTaken } from './handlers.ts';

export const messages = { SeatFreed, SeatTaken };

export class Seats {
  constructor(private readonly events: EventBus) {}

  async change(email: string): Promise<void> {
    await dataSource.transaction(async (manager) => {
      await manager.insert(Order, { email, status: 'new' });
      this.events.publish(new SeatTaken(email)); // ! detachedSideEffect "SeatTakenHandler.handle"
      this.events.publishAll([new SeatFreed(email), new SeatTaken(email)]); // ! detachedSideEffect
    });
  }
}
