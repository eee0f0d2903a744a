import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';

export class Worker {
  constructor(private readonly db: Kysely<Tables>) {}

  async poll(): Promise<void> {
    await this.db.selectFrom('orders').select('id').forUpdate().skipLocked().limit(10).execute();
  }
}
