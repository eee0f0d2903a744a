// Prisma: errors that are passed on, told to the caller, or none of the database's.
import { prisma, type Tx } from '../_shared/prisma.ts';

class Gone extends Error {}

export const pay = (id: string) =>
  prisma.$transaction(async (tx) => {
    try {
      await tx.order.update({ where: { id }, data: { status: 'paid' } });
    } catch (error) {
      throw new Error('cannot pay', { cause: error });
    }
    await tx.outboxMessage.create({ data: { topic: 'paid', payload: {} } }).catch((error: unknown) => {
      throw new Error('no message', { cause: error });
    });
    await count(tx).catch(refuse);
  });

function refuse(error: unknown): never {
  throw new Error('refused', { cause: error });
}

async function count(tx: Tx): Promise<number> {
  return tx.order.count();
}

/** Prisma makes this error of a row that is not there: the statement did not fail. */
export const drop = (sku: string) =>
  prisma.$transaction(async (tx) => {
    try {
      await tx.product.delete({ where: { sku } });
    } catch (error) {
      if ((error as { code?: string }).code === 'P2025') return;
      throw error;
    }
  });

/** An error of the application's own has harmed nothing. */
export const find = (sku: string) =>
  prisma.$transaction(async (tx) => {
    try {
      const product = await tx.product.findUnique({ where: { sku } });
      if (product === null) throw new Gone();
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      await tx.product.create({ data: { sku, name: sku } });
    }
  });

/** The last thing in the transaction tells its caller. */
export const rename = (sku: string, name: string) =>
  prisma.$transaction(async (tx) => {
    try {
      await tx.product.update({ where: { sku }, data: { name } });
      return { ok: true };
    } catch (error) {
      return { ok: false, error };
    }
  });

async function take(tx: Tx, sku: string): Promise<boolean> {
  try {
    await tx.product.update({ where: { sku }, data: { stock: { decrement: 1 } } });
    return true;
  } catch {
    return false;
  }
}

/** The helper says that it failed, and its caller ends the transaction. */
export const sell = (sku: string) =>
  prisma.$transaction(async (tx) => {
    if (!(await take(tx, sku))) throw new Error('sold out');
    await tx.outboxMessage.create({ data: { topic: 'sold', payload: {} } });
  });

export const addAll = (skus: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    const failed: string[] = [];
    for (const sku of skus) {
      try {
        await tx.product.create({ data: { sku, name: sku } });
      } catch {
        failed.push(sku);
        break;
      }
    }
    if (failed.length > 0) throw new Error(`failed: ${failed.join()}`);
  });

/** The failed transaction has been rolled back when this catches. */
export async function settle(id: string): Promise<void> {
  try {
    await prisma.$transaction(async (tx) => {
      await tx.order.update({ where: { id }, data: { status: 'settled' } });
    });
  } catch (error) {
    console.error(error);
  }
  await prisma.$transaction((tx) => tx.order.count()).catch(() => 0);
}

/** A query of its own connection does not harm the transaction. */
export const ship = (id: string) =>
  prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'shipped' } });
    try {
      await prisma.auditLog.create({ data: { action: 'shipped' } });
    } catch {
      // the next one will do
    }
  });

const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => prisma.$transaction((tx) => work(tx));

/** A wrapper's transaction has been rolled back, too. */
export async function restock(sku: string): Promise<void> {
  try {
    await inTransaction(async (tx) => {
      await tx.product.update({ where: { sku }, data: { stock: 10 } });
    });
  } catch (error) {
    console.error(error);
  }
}
