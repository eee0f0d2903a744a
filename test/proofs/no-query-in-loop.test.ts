import pg from 'pg';
import { prisma, typeorm } from './clients.ts';
import { prove, type Facts } from './proof.ts';
import type { Exports } from './sample.ts';
import type { Scene } from './scene.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);
const IDS = TEN.map((number) => `p${number}`);

/** What each client of this process sends to the server, but for what opens a connection or a transaction. */
const sent: string[] = [];
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...given: Parameters<typeof query>) {
  const [first]: unknown[] = given;
  const text = typeof first === 'string' ? first : String(Object(first).text);
  if (/^\s*(select|insert|update|delete|with)\b(?!.*version\(\))/i.test(text)) sent.push(text);
  return Reflect.apply(query, this, given);
} as typeof query;

/** How many statements a call sends, and what comes of it. */
async function count(call: () => unknown): Promise<Facts> {
  const before = sent.length;
  const result = await call();
  return { statements: sent.length - before, result };
}

/** Ten products, of which each sample is to do something with all. */
const stock = ({ rows }: Scene) => rows(`INSERT INTO products SELECT 'p' || n, n FROM generate_series(0, 9) n`);
const prismaStock = ({ rows }: Scene) =>
  rows(`INSERT INTO "Product" (id, sku, name, stock) SELECT 'p' || n, 'p' || n, 'P', n FROM generate_series(0, 9) n`);

const total = async ({ rows }: Scene, table = 'products') => {
  const [row] = await rows(`SELECT count(*)::int, sum(stock)::int FROM ${table} WHERE id <> 'tea'`);
  return [row?.['count'], row?.['sum']];
};

const both = (result: unknown, statements = 10) => ({ wrong: { statements, result }, right: { statements: 1, result } });

const adds = {
  play: async (scene: Scene) => {
    const { add } = await scene.load();
    const { statements } = await count(() => add(TEN.map((number) => ({ id: `p${number}`, stock: number }))));
    return { statements, result: await total(scene) };
  },
  ...both([10, 45]),
};

const asks = async (scene: Scene) => {
  await scene.rows(`INSERT INTO "User" (id, email) SELECT 'p' || n, 'mail' || n FROM generate_series(0, 9) n`);
  const { emails } = await scene.load();
  return count(() => emails(prisma(scene), IDS));
};

/** A root, two children, and seven below the first of them. */
const walks = async (scene: Scene) => {
  await scene.rows('DROP TABLE IF EXISTS categories');
  await scene.rows('CREATE TABLE categories (id text PRIMARY KEY, parent_id text)');
  await scene.rows(`INSERT INTO categories VALUES ('root', NULL), ('a', 'root'), ('b', 'root')`);
  await scene.rows(`INSERT INTO categories SELECT 'a' || n, 'a' FROM generate_series(1, 7) n`);
  const { below } = await scene.load();
  return count(() => below('root'));
};
const categories = ['a', 'b', ...TEN.slice(1, 8).map((number) => `a${number}`)];

prove('no-query-in-loop', {
  Prisma: { play: asks, ...both(TEN.map((number) => `mail${number}`)) },
  'Prisma, a helper': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO "Order" (id, "userId") SELECT 'p' || n, 'ada' FROM generate_series(0, 9) n`);
      await scene.rows(
        `INSERT INTO "Payment" (id, amount, "externalId", "orderId") SELECT 'p' || n, n, 'p' || n, 'p' || n FROM generate_series(1, 9) n`,
      );
      const { presentAll } = await scene.load();
      return count(() =>
        presentAll(
          prisma(scene),
          IDS.map((id) => ({ id, status: 'new' })),
        ),
      );
    },
    ...both(TEN.map((number) => ({ id: `p${number}`, status: 'new', paid: number }))),
  },
  'Prisma, the same each time': {
    play: async (scene) => {
      await scene.rows(`UPDATE "Product" SET price = 3`);
      const { priced } = await scene.load();
      return count(() => priced(prisma(scene), TEN));
    },
    ...both(TEN.map((amount) => amount * 3)),
  },
  Drizzle: adds,
  'Drizzle, a chunk of single rows': adds,
  TypeORM: {
    play: async (scene) => {
      await stock(scene);
      const { stocks } = await scene.load();
      const dataSource = await typeorm(scene);
      return count(() => stocks(dataSource.getRepository('Product'), IDS));
    },
    ...both(TEN),
  },
  pg: {
    play: async (scene) => {
      await stock(scene);
      const { restock } = await scene.load();
      const { statements } = await count(() => restock(IDS.map((id) => ({ id, stock: 2 }))));
      return { statements, result: await total(scene) };
    },
    ...both([10, 20]),
  },
  'pg, a tree': { play: walks, ...both(categories) },
  'pg, a queue': {
    play: walks,
    wrong: { statements: 10, result: categories },
    // One for each level, and one that finds no more.
    right: { statements: 3, result: categories },
  },
  Knex: {
    play: async (scene) => {
      await scene.rows(`INSERT INTO orders SELECT 'p' || n FROM generate_series(0, 9) n`);
      const { cancel } = await scene.load();
      const { statements } = await count(() => cancel(IDS));
      return { statements, result: await scene.count(`orders WHERE status = 'cancelled'`) };
    },
    ...both(10),
  },
  redis: {
    play: async ({ load }) => {
      let commands = 0;
      const answer = (key: string) => key.slice('count:p'.length);
      const redis: Exports = {
        get: async (key: string) => (commands++, answer(key)),
        mget: async (keys: string[]) => (commands++, keys.map(answer)),
      };
      const { counts } = await load();
      const result = await counts(redis, IDS);
      return { statements: commands, result };
    },
    ...both(TEN),
  },
  'one tick': { play: asks, right: { statements: 1, result: TEN.map((number) => `mail${number}`) } },
  'one batch': {
    play: async (scene) => {
      await prismaStock(scene);
      const { restock } = await scene.load();
      const client = prisma(scene);
      const { statements } = await count(() =>
        restock(
          client,
          IDS.map((id) => ({ id, stock: 2 })),
        ),
      );
      return { statements, result: await total(scene, '"Product"') };
    },
    right: { statements: 10, result: [10, 20] },
  },
  'a transaction for each': {
    play: async (scene) => {
      await prismaStock(scene);
      const { sellEach } = await scene.load();
      const failed = await sellEach(prisma(scene), IDS);
      return { failed, kept: await scene.count('"AuditLog"'), inDebt: await scene.count('"Product" WHERE stock < 0') };
    },
    right: { failed: ['p0'], kept: 9, inDebt: 0 },
  },
  'until nothing is left': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO items SELECT 'o1', n FROM generate_series(0, 9) n`);
      const { forget } = await scene.load();
      const { statements } = await count(() => forget(100));
      return { statements, left: await scene.count('items') };
    },
    right: { statements: 4, left: 0 },
  },
});
