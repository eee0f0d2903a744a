import { Carries, InStoreTransaction, type Shared, WithManager } from './decorators.ts';

/** What the services of a table do; they are generated from its name. */
export interface TableService<Row> {
  list(filter: Partial<Row>, shared?: Shared): Promise<Row[]>;
  create(row: Partial<Row>, shared?: Shared): Promise<Row>;
  describe(row: Row): string;
}

/** Generates the service of a table. */
export function makeService<Row>(table: string): new (container: object) => TableService<Row> {
  const field = `__${table}Store__`;
  class Generated implements TableService<Row> {
    [key: string]: any;
    constructor(container: Record<string, unknown>) {
      this[field] = container[`${table}Store`];
    }
    @WithManager()
    async list(filter: Partial<Row>, @Carries() shared: Shared = {}): Promise<Row[]> {
      return await this[field].find(filter, shared);
    }
    @InStoreTransaction(field)
    async create(row: Partial<Row>, @Carries() shared: Shared = {}): Promise<Row> {
      return await this[field].insert(row, shared);
    }
    describe(row: Row): string {
      return JSON.stringify(row);
    }
  }
  return Generated as never;
}

/** What is generated for each of several tables: `listSeats`, `listGuests`. */
export type Lists<Tables> = {
  [Name in keyof Tables as `list${string & Name}`]: (filter?: Partial<Tables[Name]>, shared?: Shared) => Promise<Tables[Name][]>;
};
