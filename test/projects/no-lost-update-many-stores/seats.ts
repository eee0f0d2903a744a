import { halls, type Seat } from '../_shared/hall-knex.ts';
import type { Store } from './stores.ts';

export interface SeatStore extends Store<Seat> {
  setTags(id: number, tags: string): Promise<void>;
}

export class DatabaseSeatStore implements SeatStore {
  async get(id: number): Promise<Seat | undefined> {
    return halls<Seat>('seats').where({ id }).first();
  }

  async remove(id: number): Promise<void> {
    await halls('seats').where({ id }).del();
  }

  async setTags(id: number, tags: string): Promise<void> {
    await halls<Seat>('seats').where({ id }).update({ tags });
  }
}
