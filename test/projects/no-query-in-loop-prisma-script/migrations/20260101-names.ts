// A migration runs once.
import { prisma } from '../../_shared/prisma.ts';

export async function up(): Promise<void> {
  for (const { id, email } of await prisma.user.findMany()) await prisma.user.update({ where: { id }, data: { name: email } });
}
