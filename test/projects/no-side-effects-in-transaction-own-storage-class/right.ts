// A storage with two drivers, chosen when it is made: the disk of the tests and the bucket.
import { prisma } from '../_shared/prisma.ts';
import { avatars } from './storage.ts';

export async function store(email: string, body: Buffer): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: avatars.url(email) } });
  });
  await avatars.put(email, body);
}
