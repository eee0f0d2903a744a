// Sent together, and one failure is the failure of all; settled one by one, and nobody asks how; or settled, while it only reads.
import { prisma } from '../_shared/prisma.ts';

export async function close(ids: string[]): Promise<void> {
  await Promise.all(ids.map((id) => prisma.order.update({ where: { id }, data: { status: 'closed' } }))); // ! queryPerElement
}

export async function invite(names: string[]): Promise<void> {
  await Promise.allSettled(names.map((name) => prisma.user.create({ data: { name, email: `${name}@example.org` } }))); // ! queryPerElement
}

export async function totals(ids: string[]): Promise<number[]> {
  const found = await Promise.allSettled(ids.map((userId) => prisma.order.findMany({ where: { userId }, take: 10 }))); // ! queryPerElement
  return found.map((result) => (result.status === 'fulfilled' ? result.value.length : 0));
}
