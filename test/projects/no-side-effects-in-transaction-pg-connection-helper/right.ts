// Two helpers of one shape: one opens a transaction around the callback, the other only lends a connection.
import axios from 'axios';
import { inConnection, inTransaction } from './connections.ts';

export const helpers = { inConnection, inTransaction };

export async function ship(id: number): Promise<void> {
  await inConnection(async (client) => {
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
    await axios.post('https://carrier.example.com/parcels', { id });
  });
}
