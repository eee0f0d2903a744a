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
