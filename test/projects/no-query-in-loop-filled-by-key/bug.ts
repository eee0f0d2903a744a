// What a helper makes of a row starts empty and is filled key by key: that it has no e-mail is not known.
import { prisma } from '../_shared/prisma.ts';

const COLUMNS = new Map([['E-Mail', 'email']]);

async function importRow(row: Record<string, string>): Promise<void> {
  const renamed: Record<string, string> = {};
  for (const [key, value] of Object.entries(row)) renamed[COLUMNS.get(key) ?? key] = value;
  if (!renamed.email) throw new Error('a row without an e-mail');
  await prisma.user.create({ data: { email: renamed.email } });
}

export async function importAll(rows: Record<string, string>[]): Promise<void> {
  for (const row of rows) await importRow(row); // ! queryPerElement "importRow"
}
