// What fails on a client that was put together before the transaction does it no harm.
import { sql, type CommonQueryMethods, type DatabasePool } from 'slonik';
import { createSeatQueries } from './queries.ts';

export class Seats {
  constructor(
    private readonly pool: DatabasePool,
    private readonly queries: { readonly seats: ReturnType<typeof createSeatQueries> },
  ) {}

  async take(id: string): Promise<void> {
    await this.pool.transaction(async (connection) => {
      await connection.query(sql.unsafe`update seats set taken = true where id = ${id}`);
      await this.describe(id);
      await this.describeOn(id, connection);
    });
  }

  private async describe(id: string): Promise<number> {
    try {
      return (await this.queries.seats.find(id)).length;
    } catch {
      return 0;
    }
  }

  private async describeOn(id: string, connection: CommonQueryMethods): Promise<number> {
    try {
      return (await createSeatQueries(connection).find(id)).length; // ! aborted
    } catch {
      return 0;
    }
  }
}
