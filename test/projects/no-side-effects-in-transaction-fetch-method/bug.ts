// The method in the options tells writing from reading; a `Request` that is only built is neither.
import { prisma } from '../_shared/prisma.ts';

const url = 'https://crm.example.com/users';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const request = new Request(url, { method: 'POST' });
    await tx.user.update({ where: { email }, data: { balance: 0, name: request.method } });
    await fetch(url); // ! networkRead
    await fetch(url, { method: 'GET' }); // ! networkRead
    await fetch(url, { method: 'POST', body: email }); // ! sideEffect
  });
}
