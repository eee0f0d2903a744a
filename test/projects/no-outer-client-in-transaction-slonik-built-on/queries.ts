import { sql, type CommonQueryMethods } from 'slonik';

export class TableQueries {
  constructor(
    public readonly pool: CommonQueryMethods,
    public readonly table: string,
  ) {}

  async insert(id: string): Promise<void> {
    await this.pool.query(sql.unsafe`insert into ${sql.identifier([this.table])} (id) values (${id})`);
  }
}

export class SeatQueries extends TableQueries {
  async release(id: string): Promise<void> {
    await this.pool.query(sql.unsafe`update seats set taken = false where id = ${id}`);
  }
}

export class HallQueries extends TableQueries {
  seats = new SeatQueries(this.pool, 'seats');
  relations = { rows: new TableQueries(this.pool, 'rows') };

  constructor(pool: CommonQueryMethods) {
    super(pool, 'halls');
  }
}
