// What is remembered is only that it was seen, which is another matter; and a table that nothing is put into remembers nothing.
import { prisma } from '../_shared/prisma.ts';

interface Row {
  readonly id: string;
  readonly author: string;
}

async function findAuthor(email: string, known: ReadonlyMap<string, string>): Promise<string | undefined> {
  const before = known.get(email);
  if (before !== undefined) return before;
  return (await prisma.user.findFirst({ where: { email } }))?.id;
}

export async function assign(rows: Row[], known: ReadonlyMap<string, string>): Promise<string[]> {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const row of rows) {
    found.push((await findAuthor(row.author, known)) ?? row.id); // ! queryPerElement "findAuthor"
    if (seen.has(row.id)) continue;
    seen.add(row.id);
    const order = await prisma.order.findFirst({ where: { id: row.id } }); // ! queryPerElement
    found.push(order?.status ?? '');
  }
  return found;
}
