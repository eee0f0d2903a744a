// Publishing is an effect, declaring an exchange on the same channel is none.
import type { Channel } from 'amqplib';
import { prisma } from '../_shared/prisma.ts';

export async function close(channel: Channel, email: string): Promise<void> {
  const body = Buffer.from(email);
  await prisma.$transaction(async (tx) => {
    await channel.assertExchange('users', 'topic');
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  channel.publish('users', 'closed', body);
}
