// An interface that extends another: the class has both.
import { prisma } from '../_shared/prisma.ts';
import type { Job, Note } from './jobs.ts';

export async function run(job: Job, note: Note, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: 'New' } });
    await note.write(email);
  });
}
