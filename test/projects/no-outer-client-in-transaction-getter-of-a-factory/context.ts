import type { Kysely } from 'kysely';

export interface Schema {
  member: { id: string; role: string };
}

export type Db = Kysely<Schema>;

export class Members {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  static creator(): (db: Db) => Members {
    return (db) => new Members(db);
  }

  async add(id: string): Promise<void> {
    await this.db.insertInto('member').values({ id, role: 'guest' }).execute();
  }
}

/** What requests are given: services are made for the client they are to run on. */
export class Context {
  private readonly options: { readonly db: Db; readonly members: (db: Db) => Members };

  constructor(options: { readonly db: Db; readonly members: (db: Db) => Members }) {
    this.options = options;
  }

  get db(): Db {
    return this.options.db;
  }

  get members(): (db: Db) => Members {
    return this.options.members;
  }
}
