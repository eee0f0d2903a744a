// A flow of jobs; counting the parts of one beforehand is local.
import { FlowProducer, type FlowJob } from 'bullmq';
import { prisma } from '../_shared/prisma.ts';

const flows = new FlowProducer();

export async function close(email: string): Promise<void> {
  const flow: FlowJob = { name: 'close', queueName: 'close', children: [{ name: 'mail', queueName: 'mail' }] };
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: flow.children?.length } });
    await flows.add(flow); // ! sideEffect
  });
}
