// The project's own `tx(pool, work)` around BEGIN and COMMIT.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';
import { tx } from './tx.ts';

export async function ship(id: number): Promise<void> {
  await tx(pool, async (client) => {
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
  });
  await axios.post('https://carrier.example.com/parcels', { id });
}
