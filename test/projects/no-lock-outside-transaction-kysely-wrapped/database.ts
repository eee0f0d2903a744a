// A class around the client: of its own accord it connects, and a transaction makes one around what it hands out.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

interface Tables {
  jobs: { id: number; state: string };
}

export class Database {
  db: Kysely<Tables>;

  constructor(
    readonly url: string,
    given?: Kysely<Tables>,
  ) {
    if (given) {
      this.db = given;
    } else {
      this.db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url }) }) });
    }
  }

  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.db.transaction().execute((trx) => work(new Database(this.url, trx)));
  }
}
