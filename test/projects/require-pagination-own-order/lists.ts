// Rows that somebody keeps in order by hand are shown as a whole; a page of ranks is a page.
import express from 'express';
import { asc, desc } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { db } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { pool } from '../_shared/pool.ts';

const views = pgTable('views', { id: text().primaryKey(), sheet: text(), sortOrder: integer(), seenAt: integer() });

export const app = express();

app.get('/views', async (request, response) => {
  const { sheet } = request.query;
  if (sheet === 'all') response.json(await db.select().from(views).orderBy(asc(views.sortOrder), desc(views.seenAt)));
  else response.json(await db.select().from(views).orderBy(views.sortOrder, views.id));
});
app.get('/last-views', async (_request, response) => {
  response.json(await db.select().from(views).orderBy(desc(views.sortOrder))); // ! noLimit
});
app.get('/seen-views', async (_request, response) => {
  response.json(await db.select().from(views).orderBy(asc(views.seenAt), asc(views.sortOrder))); // ! noLimit
});

app.get('/rooms', async (_request, response) => {
  response.json(await halls('rooms').select('*').orderBy('rooms.sort_order', 'asc').orderBy('name'));
});
app.get('/doors', async (_request, response) => {
  response.json(
    await halls('doors')
      .select('*')
      .orderBy([{ column: 'display_order', order: 'asc' }, { column: 'name' }]),
  );
});
app.get('/doors-by', async (request, response) => {
  const way = request.query['way'] === 'up' ? 'asc' : 'desc';
  const doors = await halls('doors').select('*').orderBy('display_order', way); // ! noLimit
  response.json(doors);
});

app.get('/visits', async (request, response) => {
  const first = Number(request.query['first']);
  const visits = await halls
    .with('ranked', (query) => query.select('*', halls.raw('dense_rank() over (order by name) as place')).from('visits'))
    .select('*')
    .from('ranked')
    .whereBetween('place', [first, first + 20]);
  response.json(visits);
});
app.get('/visits-of', async (request, response) => {
  const visits = await halls // ! noLimit
    .with('ranked', (query) => query.select('*', halls.raw('dense_rank() over (order by name) as place')).from('visits'))
    .select('*')
    .from('ranked')
    .whereBetween('age', [0, Number(request.query['age'])]);
  response.json(visits);
});

app.get('/guests', async (request, response) => {
  const { rows } = await pool.query(
    'select * from (select *, row_number() over (order by name) as n from visitors) as ranked where n <= $1 and n > $2',
    [Number(request.query['to']), Number(request.query['from'])],
  );
  response.json(rows);
});
app.get('/guests-of', async (request, response) => {
  const named = 'select *, row_number() over (order by name) as n from visitors where age = $1';
  const { rows } = await pool.query(named, [request.query['age']]); // ! noLimit
  response.json(rows);
});
