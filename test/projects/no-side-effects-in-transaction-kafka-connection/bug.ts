// Connecting a producer sends no message; its own transaction does, and is not the database's.
import { Kafka } from 'kafkajs';
import { prisma } from '../_shared/prisma.ts';

const producer = new Kafka({ brokers: ['broker:9092'] }).producer({ transactionalId: 'users' });

export async function close(email: string): Promise<void> {
  const messages = [{ value: email }];
  await producer.connect();
  const batch = await producer.transaction();
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await batch.sendBatch({ topicMessages: [{ topic: 'closed', messages }] }); // ! sideEffect
  });
  await batch.commit();
}
