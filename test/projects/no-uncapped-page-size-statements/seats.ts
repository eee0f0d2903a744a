// The client's number is the limit of a statement, in its text or beside it.
import { Hono } from 'hono';
import postgres from 'postgres';
import { pool } from '../_shared/pool.ts';

const sql = postgres();
export const app = new Hono();

async function listSeats(hall: string, limit: number) {
  const { rows } = await pool.query('SELECT * FROM seats WHERE hall = $1 LIMIT $2', [hall, limit]); // ! uncapped "(listSeats)"
  return rows;
}

app.get('/seats', async (c) => c.json(await listSeats(c.req.query('hall') ?? '', Number(c.req.query('limit') ?? 20))));

app.get('/guests', async (c) => {
  const limit = Number(c.req.query('limit') ?? 20);
  return c.json(await sql`SELECT * FROM guests LIMIT ${limit}`); // ! uncapped
});

app.get('/halls', async (c) => {
  const limit = parseInt(c.req.query('limit') ?? '', 10) || 20;
  const { rows } = await pool.query(`SELECT * FROM halls ORDER BY id LIMIT ${limit}`); // ! uncapped
  return c.json(rows);
});

app.get('/few-seats', async (c) => c.json(await listFew(Number(c.req.query('limit') ?? 20))));

async function listFew(limit: number) {
  const { rows } = await pool.query('SELECT * FROM seats LIMIT $1', [Math.min(limit, 100)]);
  return rows;
}
