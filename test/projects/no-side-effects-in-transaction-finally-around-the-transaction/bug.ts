// A finally around the transaction runs behind it, though the transaction is returned.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  try {
    return await prisma.$transaction(async (tx) => {
      try {
        await tx.user.update({ where: { email }, data: { balance: 0 } });
      } finally {
        await transport.sendMail({ to: email, subject: 'We tried' }); // ! sideEffect
      }
    });
  } finally {
    console.log(email);
  }
}
