// Rows that are counted, and never held against anything; counted for other columns; asked for by everybody.
import { Router } from 'express';
import { halls } from '../_shared/hall-knex.ts';
import { Guest, Seat } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';

export const routes = Router();

routes.get('/products', async (_request, response) => {
  response.json(await prisma.product.findMany()); // ! noLimit
});
routes.post('/products', async (request, response) => {
  const { name } = request.body as { name: string };
  const count = await prisma.product.count();
  // There are some, or there are none.
  if (count > 0) throw new Error('There are products');
  response.json(await prisma.product.create({ data: { name, sku: name } }));
});

// Each guest may hold ten seats with a note; there are as many with one status as there are.
routes.get('/seats/:status', async (request, response) => {
  response.json(await Seat.find({ status: request.params.status })); // ! noLimit
});
routes.post('/seats/:status', async (request, response) => {
  const { notes } = request.body as { notes: string };
  const taken = await Seat.countDocuments({ status: request.params.status, notes });
  if (taken >= 10) throw new Error('That is enough');
  response.json(await Seat.create({ status: request.params.status, notes }));
});

// How many pages there are is no bound on them.
routes.get('/guests', async (request, response) => {
  const hallId = String(request.query.hall);
  const total = await Guest.countDocuments({ hallId });
  if (Number(request.query.page) * 20 > total) return void response.json([]);
  response.json(await Guest.find({ hallId })); // ! noLimit
});

routes.get('/passkeys', async (_request, response) => {
  response.json(await halls('passkeys').select('*').where({ revoked: false })); // ! noLimit
});

const isVerbose = process.env['VERBOSE'] === 'yes';
routes.get('/dump', async (_request, response) => {
  response.json(await dump());
});
async function dump() {
  const rows = await halls('seats').select('id'); // ! noLimit
  if (!isVerbose) return rows;
  return [];
}
