// A test prepares its rows.
import { prisma } from '../_shared/prisma.ts';

export async function prepare(names: string[]): Promise<void> {
  for (const name of names) await prisma.user.create({ data: { email: `${name}@example.com`, name } });
}
