// A function that remembers what it reads fills the cache with what holds anyway; what the transaction has changed must not get there.
import { Redis } from 'ioredis';
import { prisma, type Tx } from '../_shared/prisma.ts';

const redis = new Redis();

class Store {
  async get(key: string): Promise<string | null> {
    return redis.get(`store:${key}`);
  }

  async set(key: string, value: string): Promise<void> {
    await redis.set(`store:${key}`, value);
  }

  async remember(key: string, load: () => Promise<string>): Promise<string> {
    const known = await this.get(key);
    if (known !== null) return known;
    const value = await load();
    await this.set(key, value);
    return value;
  }
}

const store = new Store();

async function getRate(sku: string): Promise<string> {
  let rate = '1';
  const known = await redis.get(sku);
  if (known === null) {
    rate = sku.slice(0, 2);
    await redis.set(sku, rate);
  }
  return rate;
}

async function setStock(tx: Tx, sku: string, stock: number): Promise<void> {
  const known = await redis.get(sku);
  if (known === null) throw new Error('not sold');
  await tx.product.update({ where: { sku }, data: { stock } });
  await redis.set(sku, String(stock));
}

export async function sell(sku: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const rate = await store.remember(sku, async () => sku.slice(0, 2));
    await getRate(rate);
    await setStock(tx, sku, 3); // ! sideEffect "setStock"
    await store.set(sku, '3'); // ! sideEffect
  });
}
