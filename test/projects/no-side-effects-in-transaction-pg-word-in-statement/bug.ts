// A statement that only mentions the word, and one that begins with it.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function note(id: number): Promise<void> {
  const client = await pool.connect();
  await client.query(`
    BEGIN TRANSACTION
  `);
  await client.query("UPDATE orders SET note = 'COMMIT' WHERE id = $1", [id]);
  await axios.post('https://carrier.example.com/notes', { id }); // ! sideEffect
  await client.query('COMMIT;');
}
