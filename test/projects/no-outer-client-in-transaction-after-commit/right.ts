// What is started behind the transaction may use any client; what is started in it may not, though nobody waits for it.
import { prisma } from '../_shared/prisma.ts';

const audit = (action: string) => prisma.auditLog.create({ data: { action } }).then(() => undefined);

export async function close(email: string): Promise<void> {
  await prisma
    .$transaction(async (tx) => {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
    })
    .then(() => audit('closed'))
    .catch(() => audit('failed'))
    .finally(() => void audit('ended'));
  void audit('closing');
  audit('closing').catch(console.error);
}
