// BEGIN and COMMIT sit in functions of another file.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';
import { begin, commit } from './statements.ts';

export async function ship(id: number): Promise<void> {
  const client = await pool.connect();
  await begin(client);
  await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
  await axios.post('https://carrier.example.com/parcels', { id }); // ! sideEffect
  await commit(client);
  client.release();
}
