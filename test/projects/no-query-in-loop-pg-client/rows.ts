import type { PoolClient } from 'pg';

export interface Row {
  id: number;
  price: number;
}

export async function put(client: PoolClient, row: Row): Promise<void> {
  await client.query('insert into prices (id, price) values ($1, $2)', [row.id, row.price]);
}

export async function putAll(client: PoolClient, rows: Row[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const prices = rows.map(({ price }) => price);
  await client.query('insert into prices (id, price) select * from unnest($1::int[], $2::int[])', [ids, prices]);
}
