import type { Guest } from '../_shared/hall-knex.ts';
import type { GuestService } from './guests.ts';
import type { Transacting } from './kit.ts';

export class GuestRoutes {
  constructor(private readonly guests: Transacting<GuestService>) {}

  async invite(guest: Guest): Promise<void> {
    await this.guests.inTransaction((inner) => inner.invite(guest));
  }
}
