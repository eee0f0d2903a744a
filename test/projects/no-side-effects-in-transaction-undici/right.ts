// undici's functions and its pool; the pool's events are local.
import { Pool, request } from 'undici';
import { prisma } from '../_shared/prisma.ts';

const crm = new Pool('https://crm.example.com');

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    crm.on('drain', () => console.log('drained'));
  });
  await request('https://crm.example.com/closed', { method: 'POST', body: email });
  await crm.request({ path: '/closed', method: 'POST', body: email });
}
