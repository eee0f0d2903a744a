import { and, eq, type SQL } from 'drizzle-orm';
import { integer, type PgTable, pgTable, serial, text, unique } from 'drizzle-orm/pg-core';
import { db } from '../_shared/drizzle.ts';

export const seats = pgTable('seats', { id: serial('id').primaryKey(), hallId: integer('hall_id'), place: text('place').notNull() });
export const guests = pgTable(
  'guests',
  { id: serial('id').primaryKey(), hallId: integer('hall_id'), place: text('place').notNull() },
  (t) => [unique().on(t.hallId, t.place)],
);

abstract class Store<T extends PgTable> {
  protected abstract readonly table: T;

  protected async where(condition: SQL | undefined): Promise<unknown[]> {
    return db
      .select()
      .from(this.table as PgTable)
      .where(condition)
      .limit(1);
  }

  async add(row: T['$inferInsert']): Promise<void> {
    await db.insert(this.table).values(row);
  }
}

export class SeatStore extends Store<typeof seats> {
  protected readonly table = seats;

  async at(hallId: number, place: string): Promise<unknown> {
    const [found] = await this.where(and(eq(seats.hallId, hallId), eq(seats.place, place)));
    return found;
  }
}

export class GuestStore extends Store<typeof guests> {
  protected readonly table = guests;

  async at(hallId: number, place: string): Promise<unknown> {
    const [found] = await this.where(and(eq(guests.hallId, hallId), eq(guests.place, place)));
    return found;
  }
}
