// Only the kinds that the options name count.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  const letter = { to: email, subject: 'Closed' };
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await transport.sendMail(letter); // ! sideEffect
  });
  await axios.post('https://crm.example.com/closed', letter);
}
