// A member that was assigned runs its callback in a transaction, with a service that was made on that.
import type { Guest } from '../_shared/hall-knex.ts';
import type { GuestService } from './guests.ts';
import type { Transacting } from './kit.ts';
import type { Services } from './services.ts';

export class GuestController {
  private readonly guests: Transacting<GuestService>;

  constructor({ guests }: Pick<Services, 'guests'>) {
    this.guests = guests;
  }

  async invite(guest: Guest): Promise<void> {
    await this.guests.inTransaction(async (inner) => {
      await inner.replace(guest);
      await inner.invite(guest);
      await inner.rename(guest.id, guest.name);
    });
    await this.guests.rename(guest.id, guest.name);
  }
}
