// Express with Knex and pg, Koa with MongoDB and better known forms of sending.
import Router from '@koa/router';
import { Router as ExpressRouter, type RequestHandler } from 'express';
import type { Db } from 'mongodb';
import { halls } from '../_shared/hall-knex.ts';
import { pool } from '../_shared/pool.ts';

class OrderStore {
  async all() {
    const { rows } = await pool.query<{ id: string }>('SELECT id, status FROM orders ORDER BY id'); // ! noLimit "OrderStore.all"
    return rows;
  }

  seats(hall: number) {
    return halls('seats').where({ hall_id: hall }).orderBy('id').select('*'); // ! noLimit "OrderStore.seats"
  }
}

const store = new OrderStore();
const toView = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id, link: `/orders/${id}` }));

const list: RequestHandler = async (_request, response) => {
  const rows = await store.all();
  response.send(toView(rows));
};

export const express = ExpressRouter();
express.get('/orders', list);
express.get('/halls/:hall', async (request, response, next) => {
  try {
    const seats = await store.seats(Number(request.params.hall));
    response.status(200).json({ data: { seats } });
  } catch (error) {
    next(error);
  }
});

export function routes(db: Db) {
  const koa = new Router();
  koa.get('/notes', async (context) => {
    const notes = await db.collection('notes').find({ hall: context.query['hall'] }).sort({ at: -1 }).toArray(); // ! noLimit "/notes"
    context.body = { notes };
  });
  return koa;
}
