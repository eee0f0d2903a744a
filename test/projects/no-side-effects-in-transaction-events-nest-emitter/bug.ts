// An event is raised inside the transaction: what its listener does happens there, and nobody waits for it.
import { EventEmitter2 } from '@nestjs/event-emitter';
import { prisma } from '../_shared/prisma.ts';
import { UserEvents } from './listeners.ts';

export class Users {
  constructor(private readonly events: EventEmitter2) {}

  async register(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { email, name: 'New' } });
      this.events.emit(UserEvents.Registered, { email }); // ! detachedSideEffect "event user.registered → UserListener.welcome"
    });
  }
}
