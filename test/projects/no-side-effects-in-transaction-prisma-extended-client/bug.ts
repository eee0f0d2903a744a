// A client that `$extends` made: its members have no declarations of their own.
import { Kafka } from 'kafkajs';
import { prisma } from './client.ts';

const producer = new Kafka({ brokers: ['broker:9092'] }).producer();

export async function rename(email: string, name: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name } });
    await producer.send({ topic: 'users.renamed', messages: [{ key: email, value: name }] }); // ! sideEffect
  });
}
