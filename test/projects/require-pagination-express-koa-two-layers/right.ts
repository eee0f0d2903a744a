// The same as pages.
import Router from '@koa/router';
import { Router as ExpressRouter, type RequestHandler } from 'express';
import type { Db } from 'mongodb';
import type { Knex } from 'knex';
import { halls } from '../_shared/hall-knex.ts';
import { pool } from '../_shared/pool.ts';

const SIZE = 50;
const paged = (query: Knex.QueryBuilder, page: number) => query.limit(SIZE).offset(page * SIZE);

class OrderStore {
  async page(after: string) {
    const { rows } = await pool.query<{ id: string }>('SELECT id, status FROM orders WHERE id > $1 ORDER BY id LIMIT 50', [after]);
    return rows;
  }

  seats(hall: number, page: number) {
    return paged(halls('seats').where({ hall_id: hall }).orderBy('id'), page);
  }
}

const store = new OrderStore();

const list: RequestHandler = async (request, response) => {
  response.send(await store.page(String(request.query.after ?? '')));
};

export const express = ExpressRouter();
express.get('/orders', list);
express.get('/halls/:hall', async (request, response) => {
  response.json(await store.seats(Number(request.params.hall), Number(request.query.page ?? 0)));
});

export function routes(db: Db) {
  const koa = new Router();
  koa.get('/notes', async (context) => {
    context.body = await db.collection('notes').find({}, { limit: SIZE }).toArray();
  });
  koa.get('/notes/sorted', async (context) => {
    context.body = await db.collection('notes').find().sort({ at: -1 }).limit(SIZE).toArray();
  });
  return koa;
}
