// An audit record that is meant to stay is declared as such.
import { prisma } from '../_shared/prisma.ts';
import { writeAudit, writeNote } from './audit.ts';

const attempt = async (email: string) => writeAudit(`tried ${email}`);

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await attempt(email);
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await writeNote('closed'); // ! outerClient "writeNote"
  });
  await writeAudit('told');
}
