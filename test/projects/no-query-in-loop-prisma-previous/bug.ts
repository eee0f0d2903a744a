// Each row is written on its own, though none needs the one before it.
import { prisma } from '../_shared/prisma.ts';

export async function record(actions: string[]): Promise<void> {
  let written = 0;
  for (const action of actions) {
    await prisma.auditLog.create({ data: { action } }); // ! queryPerElement
    written += 1;
  }
  console.log(written);
}
