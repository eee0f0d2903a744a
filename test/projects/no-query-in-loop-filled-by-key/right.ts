// Nothing fills it, so nothing is ever written.
import { prisma } from '../_shared/prisma.ts';

async function importRow(row: Record<string, string>): Promise<void> {
  const renamed: { email?: string } = {};
  console.log(row);
  if (!renamed.email) throw new Error('a row without an e-mail');
  await prisma.user.create({ data: { email: row.email ?? '' } });
}

export async function importAll(rows: Record<string, string>[]): Promise<void> {
  for (const row of rows) await importRow(row);
}
