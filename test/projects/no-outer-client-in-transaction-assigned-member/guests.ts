import type { Knex } from 'knex';
import type { Guest } from '../_shared/hall-knex.ts';

export class GuestStore {
  constructor(private readonly db: Knex) {}

  async add(guest: Guest): Promise<void> {
    await this.db('guests').insert(guest);
  }

  async clear(hall: number): Promise<void> {
    await this.db('guests').where({ hall_id: hall }).delete();
  }

  async rename(id: number, name: string): Promise<void> {
    await this.db('guests').where({ id }).update({ name });
  }
}

class GuestList {
  private readonly guests: GuestStore;

  constructor(guests: GuestStore) {
    this.guests = guests;
  }

  async clear(hall: number): Promise<void> {
    await this.guests.clear(hall);
  }
}

export class GuestService {
  private readonly guests: GuestStore;
  private readonly list: GuestList;

  constructor({ guests }: { guests: GuestStore }) {
    this.guests = guests;
    this.list = new GuestList(this.guests);
  }

  async replace(guest: Guest): Promise<void> {
    await this.list.clear(guest.hall_id);
    await this.guests.add(guest);
  }

  async invite(guest: Guest): Promise<void> {
    await this.guests.add(guest);
  }

  async rename(id: number, name: string): Promise<void> {
    await this.guests.rename(id, name);
  }
}

export const createGuestService = (db: Knex): GuestService => new GuestService({ guests: new GuestStore(db) });
