import { pool } from '../_shared/pool.ts';

export interface User {
  id: number;
  name: string;
}

/** All users, a page at a time. */
export async function* users(): AsyncGenerator<User> {
  let last = 0;
  for (;;) {
    const { rows } = await pool.query<User>('select id, name from users where id > $1 order by id limit 100', [last]);
    if (rows.length === 0) return;
    yield* rows;
    last = rows.at(-1)?.id ?? last;
  }
}

export async function* pages(): AsyncGenerator<User[]> {
  for (let page = 0; ; page++) {
    const { rows } = await pool.query<User>('select id, name from users order by id limit 100 offset $1', [page * 100]);
    if (rows.length === 0) return;
    yield rows;
  }
}
