import { describe, expect, it } from 'vitest';
import { createInMemory, lintText } from '../in-memory.ts';

const SERVICES = `import { pool } from '../_shared/pool.ts';
export const listOrders = async (user: string) => (await pool.query('SELECT * FROM orders WHERE user_id = $1', [user])).rows;
export const listSome = async (limit: number) => (await pool.query('SELECT * FROM orders LIMIT $1', [limit])).rows;
export const firstOrders = async () => (await pool.query('SELECT * FROM orders LIMIT 10')).rows;
export const loadAll = async () => (await pool.query('SELECT * FROM orders')).rows;
`;
const ROUTES = `import { Agenda } from 'agenda';
import { Hono } from 'hono';
import { firstOrders, listOrders, listSome, loadAll } from './services.ts';
export const app = new Hono();
app.get('/orders', async (c) => c.json(await listOrders(c.req.query('user') ?? '')));
app.get('/some', async (c) => c.json(await listSome(Number(c.req.query('limit')))));
app.get('/first', async (c) => c.json(await firstOrders()));
new Agenda().define('sum', async () => {
  for (const order of await loadAll()) console.log(order);
});
`;

const lint = (roots: readonly string[], name: string): readonly string[] => {
  const files = { 'routes.ts': ROUTES, 'services.ts': SERVICES };
  const program = createInMemory(files, {}, roots);
  const text = files[name as keyof typeof files];
  return lintText(name, text, { program }).map(({ ruleId, line, message }) => `${line} ${ruleId?.slice(9)} ${message.slice(0, 30)}`);
};

describe('reads in another package of the workspace, whose program is linted without those who ask for them', () => {
  it('are reported at the last call that stands in a file of the program itself', () => {
    expect(lint(['routes.ts'], 'routes.ts')).toEqual([
      '5 require-pagination pg query (listOrders) reads ev',
      '6 no-uncapped-page-size pg query (listSome) reads as m',
      '9 no-unbounded-reads pg query (loadAll) loads the w',
    ]);
  });

  it('are reported where they stand, when they are the program’s own', () => {
    expect(lint(['routes.ts', 'services.ts'], 'routes.ts')).toEqual([]);
    expect(lint(['routes.ts', 'services.ts'], 'services.ts').map((text) => text.slice(0, 24))).toEqual([
      '2 require-pagination pg ',
      '3 no-uncapped-page-size ',
      '5 no-unbounded-reads pg ',
    ]);
  });
});
