/**
 * One transaction with many bugs: each is reported once, by the rule whose remedy fits it, and what the messages advise
 * passes all of `recommended`. A trailing comment names the rules that must report a line.
 */
import type ts from 'typescript';
import { describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { createInMemory, lintText } from './in-memory.ts';

const PRISMA = {
  wrong: `
    import { transport } from '../_shared/mail.ts';
    import { prisma, type Tx } from '../_shared/prisma.ts';

    export const settle = (ids: readonly string[], id: string) =>
      prisma.$transaction(async (tx) => {
        void tx.auditLog.create({ data: { action: 'never sent' } }); // ! no-floating-queries
        await prisma.auditLog.create({ data: { action: 'outer' } }); // ! no-outer-client-in-transaction
        await prisma.auditLog.create({ data: { action: 'outer' } }).catch(() => undefined); // ! no-outer-client-in-transaction
        ids.forEach(async (one) => void (await tx.order.delete({ where: { id: one } }))); // ! no-floating-queries
        note(tx, id).catch(console.error); // ! no-floating-queries
        void note(tx, id); // ! no-floating-queries
        await note(tx, id).catch(() => undefined); // ! no-swallowed-errors-in-transaction
        await Promise.allSettled([note(tx, 'a'), tx.order.count()]); // ! no-parallel-queries-in-transaction
        await Promise.race([note(tx, 'a'), tx.order.count()]); // ! no-parallel-queries-in-transaction
        Promise.all([note(tx, 'a'), note(tx, 'b')]); // ! no-floating-queries
        Promise.all([tx.order.count(), tx.auditLog.count()]); // ! no-floating-queries
        await Promise.all([prisma.order.count(), tx.order.count()]); // ! no-outer-client-in-transaction
        try {
          await tx.order.update({ where: { id }, data: { status: 'paid' } }); // ! no-swallowed-errors-in-transaction
          await transport.sendMail({ to: id }); // ! no-side-effects-in-transaction
        } catch (error) {
          console.error(error);
        }
        try {
          void note(tx, id); // ! no-floating-queries
          await prisma.order.count(); // ! no-outer-client-in-transaction
        } catch {
          console.error('not counted');
        }
        await tx.order.count();
      });

    async function note(tx: Tx, id: string): Promise<void> {
      await tx.auditLog.create({ data: { action: id } });
      await tx.auditLog.count();
    }`,
  right: `
    import { transport } from '../_shared/mail.ts';
    import { prisma, type Tx } from '../_shared/prisma.ts';

    export async function settle(ids: readonly string[], id: string) {
      await prisma.$transaction(async (tx) => {
        await tx.auditLog.create({ data: { action: 'sent' } });
        await tx.auditLog.create({ data: { action: 'inner' } });
        for (const one of ids) await tx.order.delete({ where: { id: one } });
        await note(tx, id);
        await note(tx, 'a');
        await note(tx, 'b');
        await tx.order.update({ where: { id }, data: { status: 'paid' } });
        await tx.order.count();
      });
      await transport.sendMail({ to: id });
    }

    async function note(tx: Tx, id: string): Promise<void> {
      await tx.auditLog.create({ data: { action: id } });
      await tx.auditLog.count();
    }`,
};

const TYPEORM = {
  wrong: `
    import type { EntityManager } from 'typeorm';
    import { dataSource, Order } from '../_shared/typeorm.ts';

    export const settle = (orders: readonly Order[]) =>
      dataSource.transaction(async (manager) => {
        manager.update(Order, { id: 1 }, { status: 'open' }); // ! no-floating-queries
        await dataSource.manager.update(Order, { id: 2 }, { status: 'open' }); // ! no-outer-client-in-transaction
        orders.forEach(async (order) => void (await manager.save(order))); // ! no-floating-queries
        await Promise.all(orders.map(async (order) => close(manager, order))); // ! no-parallel-queries-in-transaction
        Promise.all(orders.map((order) => close(manager, order))); // ! no-parallel-queries-in-transaction
        await manager.delete(Order, { id: 3 }).catch(() => undefined); // ! no-swallowed-errors-in-transaction
        setTimeout(() => void manager.delete(Order, { id: 4 }), 10); // ! no-unfinished-transaction
        await manager.count(Order);
      });

    async function close(manager: EntityManager, order: Order): Promise<void> {
      await manager.update(Order, { id: order.id }, { status: 'closed' });
      await manager.count(Order);
    }`,
  right: `
    import type { EntityManager } from 'typeorm';
    import { dataSource, Order } from '../_shared/typeorm.ts';

    export const settle = (orders: readonly Order[]) =>
      dataSource.transaction(async (manager) => {
        await manager.update(Order, { id: 1 }, { status: 'open' });
        await manager.update(Order, { id: 2 }, { status: 'open' });
        for (const order of orders) await close(manager, order);
        await manager.transaction((inner) => inner.delete(Order, { id: 3 })).catch(() => undefined);
        await manager.delete(Order, { id: 4 });
        await manager.count(Order);
      });

    async function close(manager: EntityManager, order: Order): Promise<void> {
      await manager.update(Order, { id: order.id }, { status: 'closed' });
      await manager.count(Order);
    }`,
};

const recommended = database.configs.recommended.rules ?? {};
const rules = Object.fromEntries(
  Object.keys(database.rules)
    .map((name) => `database/${name}`)
    .map((name) => [name, name in recommended ? 'error' : 'off'] as const),
);

describe.each(Object.entries({ prisma: PRISMA, typeorm: TYPEORM }))('%s', (name, { wrong, right }) => {
  const files = { [`${name}-wrong.ts`]: wrong, [`${name}-right.ts`]: right };
  const program = createInMemory(files);

  test('each bug is reported once', () => {
    const expected = wrong.split('\n').flatMap((line, index) => {
      const rule = /\/\/ ! (\S+)$/.exec(line)?.[1];
      return rule === undefined ? [] : [`${index + 1} database/${rule}`];
    });
    expect(reports(`${name}-wrong.ts`, wrong, program)).toEqual(expected);
  });

  test('what the messages advise passes', () => {
    expect(reports(`${name}-right.ts`, right, program)).toEqual([]);
  });
});

function reports(name: string, text: string, program: ts.Program): readonly string[] {
  return lintText(name, text, { program, rules }).map(({ line, ruleId }) => `${line} ${ruleId}`);
}
