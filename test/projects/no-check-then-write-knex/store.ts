import type { Knex } from 'knex';

export interface Guests {
  count(hall: number): Promise<number>;
  add(name: string, hall: number): Promise<void>;
}

export class GuestStore implements Guests {
  constructor(private readonly db: Knex) {}

  async count(hall: number): Promise<number> {
    const row = await this.db('guests').count<{ total: string }>({ total: '*' }).where('hall_id', hall).first();
    return Number(row?.total ?? 0);
  }

  async add(name: string, hall: number): Promise<void> {
    await this.db('guests').insert({ name, hall_id: hall, email: name });
  }
}
