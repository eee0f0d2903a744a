// A limit in one kind of result, keys in a variable, what one person is a member of.
import { type Context, Hono } from 'hono';
import { prisma } from '../_shared/prisma.ts';
import { halls } from '../_shared/hall-knex.ts';

type Asked = { ok: true; take: number } | { ok: false; problem: string };

function read(c: Context): Asked {
  const take = Number(c.req.query('take') ?? 20);
  if (Number.isNaN(take)) return { ok: false, problem: 'no number' };
  return { ok: true, take };
}

// This one leaves it out.
function readOptional(c: Context) {
  const take = c.req.query('take');
  if (take === undefined) return {};
  return { take: Number(take) };
}

export const app = new Hono();

app.get('/asked', async (c) => {
  const asked = read(c);
  if (!asked.ok) return c.json(asked, 400);
  return c.json(await prisma.order.findMany({ take: asked.take + 1 }));
});

app.get('/optional', async (c) => {
  const asked = readOptional(c);
  return c.json(await prisma.order.findMany({ take: asked.take })); // ! noLimit
});

app.get('/keys', async (c) => {
  const ids = [...new Set(c.req.queries('id') ?? [])];
  return c.json(await prisma.order.findMany({ where: { id: { in: ids } } }));
});

app.get('/kinds', async (c) => {
  const open = ['open', 'paid'];
  return c.json(await prisma.order.findMany({ where: { status: { in: open } } })); // ! noLimit
});

app.get('/mine', async (c) =>
  c.json(
    await halls('memberships')
      .select('*')
      .where({ user_id: c.req.query('user') }),
  ),
);

// From the end.
app.get('/last', async (c) => {
  const { size = 20, direction } = c.req.query() as { size?: number; direction?: string };
  return c.json(await prisma.order.findMany({ orderBy: { id: 'asc' }, take: direction === 'back' ? -(size + 1) : size + 1 }));
});
app.get('/all', async (c) => {
  const { direction } = c.req.query();
  return c.json(await prisma.order.findMany({ take: direction === 'back' ? -1 : 20 })); // ! noLimit
});
