import type { EntityManager } from '@mikro-orm/core';
import { Hono } from 'hono';
import { halls, type Guest } from '../_shared/hall-knex.ts';
import { Seat } from '../_shared/hall-mikro.ts';

interface Session {
  readonly grants: readonly { readonly hallId: number; readonly email: string }[];
}

export const app = new Hono<{ Variables: { session: Session; em: EntityManager } }>();

app.get('/guests', async (c) => {
  const ids = c.get('session').grants.map(({ hallId }) => hallId);
  return c.json(await halls<Guest>('guests').whereIn('hall_id', ids)); // ! noLimit "Knex"
});

app.get('/people/:id/guests', async (c) => {
  const own = await halls('hall_members').select('hall_id').where('user_id', c.req.param('id'));
  const ids = own.map(({ hall_id }) => hall_id);
  return c.json(await halls<Guest>('guests').whereIn('hall_id', ids)); // ! noLimit
});

app.get('/guests/invited', async (c) => {
  const emails = c.get('session').grants.map(({ email }) => email);
  return c.json(await halls<Guest>('guests').whereIn('email', emails));
});

app.get('/seats', async (c) => {
  const ids = c.get('session').grants.map(({ hallId }) => hallId);
  return c.json(await c.get('em').find(Seat, { hallId: { $in: ids } })); // ! noLimit "MikroORM"
});

app.get('/seats/by-id', async (c) => {
  const ids = c.get('session').grants.map(({ hallId }) => hallId);
  return c.json(await c.get('em').find(Seat, { id: { $in: ids } }));
});
