// A field with the type of a known function is that function, whatever was handed in.
import { prisma } from '../_shared/prisma.ts';
import type { Client } from './client.ts';

export async function rename(client: Client, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: 'New' } });
    await client.post(email); // ! sideEffect
  });
}
