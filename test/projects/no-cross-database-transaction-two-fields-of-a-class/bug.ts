// A class that asks for two clients means two databases.
import type { Kysely } from 'kysely';

interface Tables {
  orders: { id: number; status: string };
}

export class Orders {
  constructor(
    private readonly shop: Kysely<Tables>,
    private readonly archive: Kysely<Tables>,
  ) {}

  async close(id: number): Promise<void> {
    await this.shop.transaction().execute(async (trx) => {
      await trx.deleteFrom('orders').where('id', '=', id).execute();
      await this.archive.insertInto('orders').values({ id, status: 'closed' }).execute(); // ! otherDatabase
    });
  }
}
