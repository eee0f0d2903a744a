import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';

export class Poller {
  private readonly db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.db = db;
  }

  async poll(): Promise<void> {
    const rows = await this.db.selectFrom('orders').select('id').forUpdate().skipLocked().limit(10).execute(); // ! sameRowsTwice
    for (const { id } of rows) await this.db.updateTable('orders').set({ status: 'taken' }).where('id', '=', id).execute();
  }
}
