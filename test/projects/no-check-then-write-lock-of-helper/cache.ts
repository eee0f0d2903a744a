import { prisma } from '../_shared/prisma.ts';

export declare function tryLock(name: string): Promise<boolean>;
export declare function takeLock(name: string): Promise<{ free(): Promise<void> }>;
export declare function lockName(id: string): string;

/** How many orders a user may have: looked up elsewhere by whoever comes first. */
export async function getLimit(id: string): Promise<number> {
  const isFirst = await tryLock(lockName(id));
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return isFirst ? user.balance : 10;
}

/** Writes under a lock of its own. */
export async function renew(id: string): Promise<void> {
  const held = await takeLock(lockName(id));
  await prisma.user.update({ where: { id }, data: { name: 'renewed' } });
  await held.free();
}

/** Lets nobody else order for a user. */
export async function begin(id: string): Promise<void> {
  await takeLock(lockName(id));
}

/** Lets nobody else order, and says whose order it is. */
export async function loadAlone(id: string): Promise<string | null> {
  await takeLock(lockName(id));
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return user.name;
}
