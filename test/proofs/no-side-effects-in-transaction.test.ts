import { initTRPC } from '@trpc/server';
import { addTransactionalDataSource, deleteDataSourceByName, initializeTransactionalContext } from 'typeorm-transactional';
import { expect } from 'vitest';
import { idleInTransaction, prisma, typeorm } from './clients.ts';
import { prove, type Facts } from './proof.ts';
import type { Exports } from './sample.ts';
import { rejection, type Scene } from './scene.ts';

const ORDER = `INSERT INTO "Order" (id, "userId") VALUES ('o1', 'ada')`;

/** How a sample is called, on which table its transaction fails, and which rows it needs. */
interface Call {
  readonly table: string;
  readonly given?: string;
  readonly call: (sample: Exports, scene: Scene) => unknown;
}

/** Runs a sample twice: its first transaction fails at the commit, the second does not. Says what has left the process each time. */
function effects({ table, given, call }: Call): (scene: Scene) => Promise<Facts> {
  return async (scene) => {
    const { outside } = scene;
    if (given !== undefined) await scene.rows(given);
    const sample = await scene.load();
    let sentInside = false;
    outside.during = async () => {
      sentInside ||= (await idleInTransaction(scene)) > 0;
    };
    const again = await scene.refuse(table);
    await rejection(call(sample, scene));
    const despiteRollback = outside.calls.splice(0);
    await again();
    await call(sample, scene);
    return { despiteRollback, afterCommit: outside.calls, sentInside };
  };
}

const wrong = (name: string) => ({ despiteRollback: [name], afterCommit: [name], sentInside: true });
const right = (name: string) => ({ despiteRollback: [], afterCommit: [name], sentInside: false });
const both = (name: string) => ({ wrong: wrong(name), right: right(name) });

let intents = 0;

initializeTransactionalContext();

prove('no-side-effects-in-transaction', {
  Prisma: {
    play: effects({
      table: '"Payment"',
      given: ORDER,
      call: ({ pay }, scene) => {
        const { paymentIntents } = new scene.modules['stripe'].default();
        return pay(prisma(scene), { paymentIntents, capture: paymentIntents.capture }, 'o1', `intent ${(intents += 1)}`);
      },
    }),
    ...both('charge'),
  },
  'Prisma, the array form': {
    play: effects({ table: '"User"', call: ({ close }, scene) => close(prisma(scene), 'ada') }),
    right: right('mail'),
  },
  'a read over the network': {
    play: async ({ outside, load, rows, ...scene }) => {
      const { reprice } = await load();
      let heldTheTransaction: boolean | undefined;
      outside.during = async () => {
        heldTheTransaction = (await idleInTransaction({ rows })) > 0;
      };
      await reprice(prisma(scene), 'tea');
      return { heldTheTransaction, price: (await rows('SELECT price FROM "Product"'))[0]?.['price'] };
    },
    wrong: { heldTheTransaction: true, price: 7 },
    right: { heldTheTransaction: false, price: 7 },
  },
  TypeORM: {
    play: effects({ table: 'invitations', call: async ({ invite }, scene) => invite(await typeorm(scene), 'ada@example.com') }),
    // Nothing awaits the mail: whether the transaction is still open while it is sent is a matter of luck.
    wrong: { ...wrong('mail'), sentInside: expect.any(Boolean) },
  },
  'TypeORM, a query runner': {
    play: effects({ table: 'exports', call: async ({ requestExport }, scene) => requestExport(await typeorm(scene), 'ada') }),
    ...both('job'),
  },
  'typeorm-transactional': {
    play: effects({
      table: 'invitations',
      call: async ({ Invitations }, scene) => {
        deleteDataSourceByName('default');
        const dataSource = addTransactionalDataSource(await typeorm(scene));
        const sent = new Promise<void>((resolve) => {
          scene.outside.during = ((before) => async () => {
            await before();
            resolve();
          })(scene.outside.during);
        });
        await new Invitations(dataSource.getRepository('Invitation')).invite('ada@example.com');
        // The hook runs after the decorated method has returned.
        await sent;
      },
    }),
    ...both('mail'),
  },
  Drizzle: { play: effects({ table: 'users', call: ({ verify }) => verify('ada') }), ...both('mail') },
  pg: { play: effects({ table: 'users', call: ({ rename }) => rename('ada', 'Ada') }), ...both('cache') },
  'behind middleware': {
    play: effects({
      table: '"User"',
      call: ({ register }) => {
        const { createCallerFactory, router } = initTRPC.create();
        const caller: Exports = createCallerFactory(router({ register }))({});
        return caller['register']('new@example.com');
      },
    }),
    ...both('mail'),
  },
  'after the commit': {
    play: effects({ table: '"AuditLog"', given: ORDER, call: ({ cancel }, scene) => cancel(prisma(scene), 'o1') }),
    right: right('mail'),
  },
  'a helper that may join': {
    play: effects({
      table: '"Order"',
      given: ORDER + `; UPDATE "Product" SET stock = 4`,
      call: ({ exchange }, scene) => exchange(prisma(scene), 'o1', 'tea'),
    }),
    wrong: wrong('mail'),
  },
  'a hook after the commit': {
    play: effects({ table: '"User"', call: ({ register }, scene) => register(prisma(scene), 'new@example.com') }),
    right: right('mail'),
  },
  outbox: {
    play: async (scene) => {
      const { outside, load, rows, refuse, count } = scene;
      await rows(ORDER);
      const { ship, relay } = await load();
      const again = await refuse('"Order"');
      await rejection(ship(prisma(scene), 'o1'));
      const messagesAfterRollback = await count('"OutboxMessage"');
      await again();
      await ship(prisma(scene), 'o1');
      const sentByTheTransaction = [...outside.calls];
      await relay(prisma(scene));
      const unpublished = await count('"OutboxMessage" WHERE "publishedAt" IS NULL');
      return { messagesAfterRollback, sentByTheTransaction, sentByTheRelay: outside.calls, unpublished };
    },
    right: { messagesAfterRollback: 0, sentByTheTransaction: [], sentByTheRelay: ['job'], unpublished: 0 },
  },
  'outbox, pg-boss': {
    play: async ({ load, rows, refuse, count, modules }) => {
      const boss = await new modules['pg-boss'].PgBoss('postgres://localhost/app').start();
      await boss.createQueue('order.shipped');
      await rows(`INSERT INTO orders (id) VALUES ('o1')`);
      const { ship } = await load();
      const again = await refuse('orders');
      await rejection(ship(boss, 'o1'));
      const jobsAfterRollback = await count('pgboss.job');
      await again();
      await ship(boss, 'o1');
      const jobsAfterCommit = await count('pgboss.job');
      return { jobsAfterRollback, jobsAfterCommit };
    },
    right: { jobsAfterRollback: 0, jobsAfterCommit: 1 },
  },
  'an event after the commit': {
    play: effects({ table: '"User"', call: ({ register }, scene) => register(prisma(scene), 'new@example.com') }),
    right: right('mail'),
  },
  '@effect': {
    play: async (scene) => {
      const { load, refuse, outside, count } = scene;
      const { block, register } = await load();
      await refuse('"User"');
      const pager = { page: async () => void outside.calls.push('sms') };
      await rejection(block ? block(prisma(scene), pager, 'ada') : register(prisma(scene), 'new@example.com'));
      return { despiteRollback: outside.calls, messages: await count('"OutboxMessage"') };
    },
    wrong: { despiteRollback: ['sms'], messages: 0 },
    right: { despiteRollback: [], messages: 0 },
  },
  '@transaction': {
    play: async ({ load, outside, modules, refuse }) => {
      await refuse('users');
      const { welcome } = await load();
      await rejection(welcome(database(modules['pg']), 'ada@example.com'));
      return { despiteRollback: outside.calls };
    },
    wrong: { despiteRollback: ['mail'] },
    right: { despiteRollback: [] },
  },
});

/** The `Database` of the page, whose transaction fails at its commit. */
function database({ Pool }: Exports) {
  const hooks: (() => unknown)[] = [];
  return {
    onCommitted: (hook: () => unknown) => void hooks.push(hook),
    atomically: async (work: () => Promise<unknown>) => {
      const client = await new Pool().connect();
      await client.query('BEGIN');
      await client.query('UPDATE users SET verified = true');
      await work();
      await client.query('COMMIT');
      for (const hook of hooks) await hook();
    },
  };
}
