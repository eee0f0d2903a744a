import type { Knex } from 'knex';
import { halls, type Guest } from '../_shared/hall-knex.ts';
import type { NoteStore } from './notes.ts';
import { transacting } from './kit.ts';
import { createNotes } from './notes.ts';

class NoGuest extends Error {}
class Known extends Error {}

export class GuestStore {
  constructor(private readonly db: Knex) {}

  async get(email: string): Promise<Guest> {
    const row = await this.db<Guest>('guests').where({ email }).first();
    return toGuest(row);
  }

  async find(email: string): Promise<Guest | undefined> {
    return this.db<Guest>('guests').where({ email }).first();
  }

  async add(guest: Guest): Promise<void> {
    await this.db('guests').insert(guest);
  }
}

function toGuest(row: Guest | undefined): Guest {
  if (row === undefined) throw new NoGuest();
  return row;
}

export class GuestService {
  constructor(
    private readonly guests: GuestStore,
    private readonly notes: NoteStore,
  ) {}

  async invite(guest: Guest): Promise<void> {
    await this.refuseKnown(guest.email);
    await this.refuseListed(guest.email);
    await this.guests.add(guest);
    await this.notes.add(`invited ${guest.email}`);
  }

  /** That there is none is thrown by the store: no statement has failed. */
  private async refuseKnown(email: string): Promise<void> {
    try {
      await this.guests.get(email);
    } catch {
      return;
    }
    throw new Known();
  }

  private async refuseListed(email: string): Promise<void> {
    try {
      const found = await this.guests.find(email); // ! aborted "GuestStore.find"
      if (found === undefined) return;
    } catch {
      return;
    }
    throw new Known();
  }
}

export const guests = transacting((db) => new GuestService(new GuestStore(db), createNotes(db)), halls);
