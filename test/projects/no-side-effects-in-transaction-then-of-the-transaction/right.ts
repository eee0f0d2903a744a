// A `then` in the callback is inside, a `then` of the transaction's promise is behind it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export function close(email: string): Promise<unknown> {
  const change = prisma.$transaction((tx) => {
    const done = tx.user.update({ where: { email }, data: { balance: 0 } });
    return done.then((user) => user.email);
  });
  return change.then((to) => transport.sendMail({ to, subject: 'Closed' }));
}
