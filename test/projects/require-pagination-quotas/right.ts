// Whoever adds a row is refused when there are enough: in the handler, and behind a service and a repository.
import { Router } from 'express';
import type { FindManyOptions, ObjectLiteral, Repository } from 'typeorm';
import { halls } from '../_shared/hall-knex.ts';
import { Seat } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';
import { Order } from '../_shared/typeorm.ts';

const MAX_ORDERS = 25;
export const routes = Router();

routes.get('/orders', async (request, response) => {
  response.json(await prisma.order.findMany({ where: { userId: String(request.query.user) } }));
});
routes.post('/orders', async (request, response) => {
  const { userId } = request.body as { userId: string };
  const count = await prisma.order.count({ where: { userId } });
  if (count >= MAX_ORDERS) throw new Error('You have ordered enough');
  response.json(await prisma.order.create({ data: { userId, status: 'open', total: 1 } }));
});

routes.get('/halls/:hall/seats', async (request, response) => {
  response.json(await Seat.find({ hallId: request.params.hall, status: 'free' }));
});
routes.post('/halls/:hall/seats', async (request, response) => {
  const { maxSeats } = readConfig();
  if ((await Seat.countDocuments({ hallId: request.params.hall })) > maxSeats) return void response.status(403).json({ error: 'full' });
  response.json(await Seat.create({ hallId: request.params.hall }));
});

const readConfig = () => ({ maxSeats: Number(process.env['MAX_SEATS'] ?? 500) });

class KeyStore {
  list(hall: string) {
    return halls('keys').select('id', 'name').where('hall_id', hall);
  }

  async count(hall: string) {
    const row = await halls('keys').count<{ count: number }>('id').where('hall_id', hall).first();
    return Number(row?.count ?? 0);
  }
}

class KeyService {
  private readonly store = new KeyStore();
  list = (hall: string) => this.store.list(hall);

  async add(hall: string, name: string) {
    const existing = await this.countKeys(hall);
    if (existing >= 50) throw new Error('No more than 50 keys');
    await halls('keys').insert({ hall_id: hall, name });
  }

  private countKeys(hall: string) {
    return this.store.count(hall);
  }
}

const keys = new KeyService();
routes.get('/halls/:hall/keys', async (request, response) => void response.json(await keys.list(request.params.hall)));

// What one person signs in with, what one person has founded, kinds.
routes.get('/passkeys', async (request, response) => {
  response.json(await halls('passkeys').select('*').where({ user_id: request.query.user }));
});
routes.get('/teams', async (request, response) => {
  response.json(await halls('teams').select('*').where({ owner_user_id: request.query.user }));
});
routes.get('/roles', async (_request, response) => void response.json(await halls('roles').select('*')));

// Only developers are answered with rows.
const IS_PRODUCTION = process.env['STAGE'] === 'production';
routes.get('/dump', async (_request, response) => void response.json(await dump()));
async function dump() {
  const rows = await halls('seats').select('id');
  if (!IS_PRODUCTION) return rows;
  return [];
}

// A repository that hands on what it is given.
class Scoped<Row extends ObjectLiteral> {
  constructor(private readonly rows: Repository<Row>) {}

  find<Options extends FindManyOptions<Row>>(options?: Options) {
    return this.rows.find(options);
  }
}

export const list = (orders: Repository<Order>) => {
  const scoped = new Scoped(orders);
  routes.get('/all', async (_request, response) => void response.json(await scoped.find({ take: 20 })));
  routes.get(
    '/some',
    async (request, response) => void response.json(await scoped.find({ where: { status: String(request.query.status) } })),
  );
};
