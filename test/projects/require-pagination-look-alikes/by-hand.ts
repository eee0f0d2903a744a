// What a team sets up by hand, the parts of one thing, and rows that say why something is refused.
import express from 'express';
import { halls } from '../_shared/hall-knex.ts';
import { prisma } from '../_shared/prisma.ts';

declare function sumOf(ids: readonly string[]): Promise<readonly { day: string; sum: number }[]>;
declare const statistics: { ofOrders: typeof sumOf };

export const app = express();

app.get('/keys', async (request, response) => {
  response.json(await halls('api_keys').where('team_id', String(request.query['team'])).select('id', 'name'));
});
app.get('/bank-accounts', async (request, response) => {
  response.json(await halls('bank_accounts').where('team_id', String(request.query['team'])).select('id', 'name'));
});
// Of everybody, and in pages for whoever asks for them.
app.get('/all-keys', async (_request, response) => {
  const keys = await halls('api_keys').select('id', 'name'); // ! noLimit
  response.json(keys);
});
app.get('/some-keys', async (request, response) => {
  const query = halls('api_keys').where('team_id', String(request.query['team']));
  if (request.query['limit'] !== undefined) query.limit(Number(request.query['limit']));
  response.json(await query.select('id', 'name')); // ! noLimit
});

app.get('/steps', async (request, response) => {
  response.json(await halls('approval_steps').where('approval_id', String(request.query['approval'])).select('*').orderBy('position'));
});
app.get('/teams', async (request, response) => {
  response.json(await halls('user_teams').where('user_id', String(request.query['user'])).select('*'));
});

app.delete('/products/:id', async (request, response) => {
  const waiting = await prisma.order.findMany({ where: { items: { some: { productId: request.params.id } } } });
  if (waiting.length > 0) return void response.status(409).json({ waiting: waiting.map(({ id }) => id) });
  await prisma.product.delete({ where: { id: request.params.id } });
  response.status(200).json({ waiting: [] });
});
app.get('/products/:id/orders', async (request, response) => {
  const waiting = await prisma.order.findMany({ where: { items: { some: { productId: request.params.id } } } }); // ! noLimit
  response.status(200).json({ waiting: waiting.map(({ id }) => id) });
});

app.get('/sums', async (request, response) => {
  const orders = await prisma.order.findMany({ where: { userId: String(request.query['user']) } });
  response.json(await statistics.ofOrders(orders.map(({ id }) => id)));
});
