// The statements come as configuration objects and from constants.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

const statements = { begin: 'BEGIN', commit: 'COMMIT' } as const;
const start = { text: statements.begin };

export async function ship(id: number): Promise<void> {
  const client = await pool.connect();
  await client.query(start);
  await client.query({ text: 'UPDATE orders SET status = $1 WHERE id = $2', values: ['shipped', id] });
  await axios.post('https://carrier.example.com/parcels', { id }); // ! sideEffect
  await client.query(statements.commit);
}
