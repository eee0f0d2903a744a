// Two pools on one address are two connections to one database.
import { Pool } from 'pg';

const url = process.env['DATABASE_URL'];
const main = new Pool({ connectionString: url });
const reports = new Pool({ connectionString: url, max: 2 });

export async function ship(id: number): Promise<void> {
  const client = await main.connect();
  try {
    await client.query('BEGIN');
    await client.query('update orders set status = $1 where id = $2', ['shipped', id]);
    await reports.query('insert into report_queue (order_id) values ($1)', [id]); // ! outerClient
    await client.query('COMMIT');
    await reports.query('select 1');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
