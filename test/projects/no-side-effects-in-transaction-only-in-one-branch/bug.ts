// Short circuits and conditional expressions: an effect in one branch is an effect.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  const letter = await prisma.$transaction(async (tx) => {
    const user = await tx.user.update({ where: { email }, data: { balance: 0 } });
    const subject = user.name ? `Goodbye, ${user.name}` : 'Goodbye';
    user.balance > 0 && (await transport.sendMail({ to: email, subject })); // ! sideEffect
    return user.name ? transport.sendMail({ to: email, subject }) : undefined; // ! sideEffect
  });
  if (letter) console.log(letter);
}
