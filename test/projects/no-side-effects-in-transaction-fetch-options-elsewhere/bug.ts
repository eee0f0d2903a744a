// The options of the request stand in a variable.
import { prisma } from '../_shared/prisma.ts';

const url = 'https://crm.example.com/users';
const put = { method: 'PUT', headers: { accept: 'text/plain' } };
const plain = { headers: { accept: 'text/plain' } };

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await fetch(url, put); // ! sideEffect
    await fetch(url, plain); // ! networkRead
  });
}
