// One after another: Prisma can't put these into one query.
import { prisma } from '../_shared/prisma.ts';

export async function names(ids: string[]): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (const id of ids) {
    const user = await prisma.user.findUnique({ where: { id } }); // ! queryPerElement
    found.push(user?.email);
  }
  return found;
}

export async function firsts(ids: string[]): Promise<(string | undefined)[]> {
  const users = await Promise.all(ids.map((id) => prisma.user.findFirst({ where: { id } }))); // ! queryPerElement
  return users.map((user) => user?.email);
}

// Each asks about its own moment: queries that differ in more than the key are sent one by one.
export async function late(ids: string[]): Promise<(number | undefined)[]> {
  const users = await Promise.all(
    ids.map(
      (id) => prisma.user.findUnique({ where: { id }, select: { orders: { where: { createdAt: { lt: new Date() } } } } }), // ! queryPerElement
    ),
  );
  return users.map((user) => user?.orders.length);
}
