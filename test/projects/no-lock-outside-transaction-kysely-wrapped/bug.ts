// The poller is made with the database itself.
import { Database } from './database.ts';

class Poller {
  constructor(public database: Database) {}

  async poll(): Promise<void> {
    const jobs = await this.database.db.selectFrom('jobs').select('id').forUpdate().skipLocked().execute(); // ! sameRowsTwice
    for (const { id } of jobs) await this.attempt(id);
  }

  private async attempt(id: number): Promise<void> {
    await this.database.transaction(async (inner) => {
      await inner.db.selectFrom('jobs').select('id').where('id', '=', id).forUpdate().execute();
    });
  }
}

export function start(): Poller {
  const database = new Database('postgres://localhost/jobs');
  return new Poller(database);
}
