import { halls } from '../_shared/hall-knex.ts';
import { createGuestService, type GuestService } from './guests.ts';
import { transacting, type Transacting, unkept } from './kit.ts';

export interface Services {
  guests: Transacting<GuestService>;
}

export const createServices = (keeps: boolean, none: GuestService): Services => ({
  guests: keeps ? transacting((db) => createGuestService(db), halls) : unkept(none),
});
