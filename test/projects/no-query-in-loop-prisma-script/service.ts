import { prisma } from '../_shared/prisma.ts';

export async function rename(users: { id: string; name: string }[]): Promise<void> {
  for (const { id, name } of users) await prisma.user.update({ where: { id }, data: { name } }); // ! queryPerElement
}
