// Reads over the network are ignored, writes are not.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { data } = await axios.get<string>('https://crm.example.com/names', { params: { email } });
    await tx.user.update({ where: { email }, data: { name: data } });
    await axios.head('https://crm.example.com/closed', { params: { email } });
  });
}
