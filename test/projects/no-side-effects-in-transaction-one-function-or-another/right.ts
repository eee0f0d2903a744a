// A variable holds one function or another.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const deliver = async (email: string) => void (await transport.sendMail({ to: email, subject: 'Closed' }));
const print = async (email: string) => console.log(email);
const keep = async (email: string) => console.debug(email);

export async function close(email: string, live: boolean): Promise<void> {
  const act = live ? keep : print;
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await act(email);
  });
  await deliver(email);
}
