// A function makes a transactional one of another, for whoever calls it later.
import { Kafka } from 'kafkajs';
import type { Tx } from '../_shared/prisma.ts';
import { logged, transactional } from './functions.ts';

export const makers = { logged, transactional };
const producer = new Kafka({ brokers: ['broker:9092'] }).producer();

async function change(tx: Tx, email: string): Promise<void> {
  await tx.user.update({ where: { email }, data: { balance: 0 } });
  await producer.send({ topic: 'closed', messages: [{ value: email }] }); // ! sideEffect
}

export const close = transactional(change);
