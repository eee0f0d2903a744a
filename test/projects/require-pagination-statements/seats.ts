// The limit of a statement is a value that goes with it: it bounds what it reads where it always does.
import { Hono } from 'hono';
import type { RowDataPacket } from 'mysql2';
import { createPool } from 'mysql2/promise';
import postgres from 'postgres';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';

const sql = postgres();
const mysql = createPool('mysql://localhost/hall');
const PAGE = 50;
export const app = new Hono();

async function listSeats(hall: string, limit?: number) {
  const { rows } = await pool.query('SELECT * FROM seats WHERE hall = $1 ORDER BY number LIMIT $2', [hall, limit]); // ! noLimit "(listSeats)"
  return rows;
}

async function listGuests(hall: string, limit?: number) {
  return sql`SELECT * FROM guests WHERE hall = ${hall} LIMIT ${limit ?? null}`; // ! noLimit "(listGuests)"
}

async function listRows(limit?: number) {
  const [rows] = await mysql.execute<RowDataPacket[]>('SELECT * FROM hall_rows LIMIT ?', [limit ?? 100_000_000]); // ! noLimit
  return rows;
}

app.get('/seats', async (c) => c.json(await listSeats(c.req.query('hall') ?? '')));
app.get('/guests', async (c) => c.json(await listGuests(c.req.query('hall') ?? '')));
app.get('/rows', async (c) => c.json(await listRows()));

app.get('/first-seats', async (c) => {
  const { rows } = await pool.query('SELECT * FROM seats WHERE hall = $1 LIMIT $2', [c.req.query('hall'), PAGE]);
  return c.json(rows);
});
app.get('/first-guests', async (c) => c.json(await sql`SELECT * FROM guests LIMIT ${PAGE}`));
app.get('/first-orders', async (c) =>
  c.json(await prisma.$queryRaw`SELECT * FROM orders LIMIT ${PAGE} OFFSET ${Number(c.req.query('skip'))}`),
);
app.get('/named', async (c) => {
  const { rows } = await pool.query({ text: 'SELECT * FROM seats LIMIT $1', values: [PAGE] });
  return c.json(rows);
});
app.get('/page-of-two', async (c) => {
  const [rows] = await mysql.execute<RowDataPacket[]>('SELECT * FROM hall_rows LIMIT ?, ?', [0, PAGE]);
  return c.json(rows);
});
// Not seen which value it is.
app.get('/spread', async (c) => {
  const conditions: readonly unknown[] = [c.req.query('hall')];
  const { rows } = await pool.query('SELECT * FROM seats WHERE hall = $1 LIMIT $2', [...conditions, PAGE]);
  return c.json(rows);
});
// The limit is that of a part.
app.get('/of-a-part', async (c) => {
  const { rows } = await pool.query('SELECT * FROM seats JOIN (SELECT id FROM halls LIMIT $1) AS h ON h.id = hall', [PAGE]);
  return c.json(rows);
});
