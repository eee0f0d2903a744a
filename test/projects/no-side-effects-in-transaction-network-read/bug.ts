// A read over the network changes nothing, but the transaction stays open while it waits.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

async function rate(currency: string): Promise<number> {
  const { data } = await axios.get<number>(`https://rates.example.com/${currency}`);
  return data;
}

export async function charge(email: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const factor = await rate('EUR'); // ! networkRead
    await tx.user.update({ where: { email }, data: { balance: { decrement: amount * factor } } });
  });
}
