// A seed runs once, on a developer's machine.
import { prisma } from '../../_shared/prisma.ts';

async function main(): Promise<void> {
  const names = Array.from({ length: 500 }, (_, index) => `user-${index}`);
  for (const name of names) await prisma.user.create({ data: { email: `${name}@example.com`, name } });
}

await main();
