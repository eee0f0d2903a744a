// Where one of several implementations decides what runs, or each element may fail by itself in a function for one, nobody sends one for all.
import { prisma } from '../_shared/prisma.ts';

interface Shelf {
  take(productId: string): Promise<void>;
}

export class Store implements Shelf {
  async take(productId: string): Promise<void> {
    await prisma.product.update({ where: { id: productId }, data: { stock: { decrement: 1 } } });
  }
}

export class Supplier implements Shelf {
  async take(productId: string): Promise<void> {
    await prisma.auditLog.create({ data: { action: `ordered ${productId}` } });
  }
}

export async function takeAll(shelf: Shelf, ids: readonly string[]): Promise<void> {
  for (const id of ids) await shelf.take(id);
}

export async function takeFrom(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.take(id); // ! queryPerElement
}

export async function closeAll(ids: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const id of ids) {
    try {
      await close(id);
    } catch {
      failed.push(id);
    }
  }
  return failed;
}

export async function closeOrFail(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await close(id); // ! queryPerElement
    } catch (error) {
      throw new Error(`not closed: ${id}`, { cause: error });
    }
  }
}

async function close(id: string): Promise<void> {
  await prisma.order.update({ where: { id }, data: { status: 'closed' } });
}
