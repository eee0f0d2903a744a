// Resend's batch; what is built with the same client first is not sent.
import { Resend, type CreateBatchOptions } from 'resend';
import { prisma } from '../_shared/prisma.ts';

const resend = new Resend('re_key');

export async function closeAll(emails: string[]): Promise<void> {
  const letters: CreateBatchOptions = [];
  await prisma.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { email: { in: emails } }, data: { balance: 0 } });
    for (const to of emails) letters.push({ from: 'shop@example.com', to, subject: 'Closed', text: 'Closed' });
    await resend.batch.send(letters); // ! sideEffect
  });
}
