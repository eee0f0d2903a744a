// The poller is made with what a transaction hands out.
import { Database } from './database.ts';

class Poller {
  constructor(public database: Database) {}

  async poll(): Promise<void> {
    await this.database.db.selectFrom('jobs').select('id').forUpdate().skipLocked().execute();
  }
}

export async function once(): Promise<void> {
  const database = new Database('postgres://localhost/jobs');
  await database.transaction(async (inner) => {
    await new Poller(inner).poll();
    await lock(inner, 1);
  });
}

async function lock(database: Database, id: number): Promise<void> {
  await database.db.selectFrom('jobs').select('id').where('id', '=', id).forUpdate().execute();
}
