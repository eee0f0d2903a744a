// Lists that are short by what they are: settings by key, what one person is a member of, those who run the whole.
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

// All members of a hall may be many.
app.get('/members', async (c) => {
  const members = await halls('hall_members').select('*').where({ hall_id: 1 }); // ! noLimit
  return c.json(members);
});
