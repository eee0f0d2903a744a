// Lists that are short by what they are: settings by key, what one person is a member of, those who run the whole,
// what a role may do.
import { Hono } from 'hono';
import { halls } from '../_shared/hall-knex.ts';

export const app = new Hono();

app.get('/settings', async (c) => c.json(await halls('server_settings').select('*')));
app.get('/mine', async (c) =>
  c.json(
    await halls('hall_members')
      .select('*')
      .where({ user_id: c.req.query('user') }),
  ),
);
app.get('/admins', async (c) => c.json(await halls('people').select('*').where({ is_admin: true })));

app.get('/roles/:id/permissions', async (c) => c.json(await halls('roles_permissions').select('*').where('role_id', c.req.param('id'))));
app.get('/regions', async (c) => c.json(await halls('regions').select('*')));

app.get('/customers/:id/addresses', async (c) => c.json(await halls('addresses').select('*').where('customer_id', c.req.param('id'))));
app.get('/shipping-methods', async (c) => c.json(await halls('shipping_methods').select('*')));

// All addresses in a town may be many.
app.get('/towns/:town/addresses', async (c) => {
  const addresses = await halls('addresses').select('*').where('town', c.req.param('town')); // ! noLimit
  return c.json(addresses);
});

// All who have a role may be many.
app.get('/roles/:id/keys', async (c) => {
  const keys = await halls('keys_roles').select('*').where('role_id', c.req.param('id')); // ! noLimit
  return c.json(keys);
});

// All members of a hall may be many.
app.get('/members', async (c) => {
  const members = await halls('hall_members').select('*').where({ hall_id: 1 }); // ! noLimit
  return c.json(members);
});
