// An abstract class whose methods only throw: what its heirs do counts.
import { prisma } from '../_shared/prisma.ts';
import type { Adapter } from './adapter.ts';

export async function drop(store: Adapter, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.delete({ where: { email } });
    await store.name(email);
  });
}
