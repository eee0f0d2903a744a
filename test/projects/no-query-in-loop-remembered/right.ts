// A look-up table is asked first, and keeps what is found: one query for each author, however many orders they have.
import { prisma } from '../_shared/prisma.ts';

interface Row {
  readonly id: string;
  readonly author: string;
}

async function findAuthor(email: string, known: Map<string, string | undefined>): Promise<string | undefined> {
  if (known.has(email)) {
    return known.get(email);
  }
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true } });
  known.set(email, user?.id);
  return user?.id;
}

export async function assign(rows: Row[]): Promise<string[]> {
  const known = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  const found: string[] = [];
  for (const row of rows) {
    found.push((await findAuthor(row.author, known)) ?? row.id);
    let name = names.get(row.author);
    if (name === undefined) {
      const user = await prisma.user.findFirst({ where: { email: row.author } });
      name = user?.name ?? '';
      names.set(row.author, name);
    }
    found.push(name);
  }
  return found;
}
