// A script ends with its process; a function that others call does not.
import { Client } from 'pg';

export async function seed(client: Client): Promise<number> {
  await client.query('BEGIN'); // ! unfinished "return"
  const { rowCount } = await client.query('INSERT INTO orders (id) VALUES (1)');
  if (rowCount === 0) return 0;
  await client.query('COMMIT');
  return 1;
}
