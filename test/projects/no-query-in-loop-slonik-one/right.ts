// slonik: fragments are built in the loop, the statement is sent once.
import { sql } from 'slonik';
import { pool } from './database.ts';

export async function touch(ids: number[]): Promise<void> {
  await pool.query(sql.unsafe`update users set seen = now() where id = any(${sql.array(ids, 'int4')})`);
}

export async function add(users: { id: number; name: string }[]): Promise<void> {
  const rows = users.map(({ id, name }) => sql.fragment`(${id}, ${name})`);
  await pool.query(sql.unsafe`insert into users (id, name) values ${sql.join(rows, sql.fragment`, `)}`);
}
