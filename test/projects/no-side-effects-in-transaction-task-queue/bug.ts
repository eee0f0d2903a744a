// Tasks are collected and handed to a queue of a library: run there and then, or kept.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { TaskQueue } from './queue.js';

const queue = new TaskQueue();

export async function closeAll(emails: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const tasks: (() => Promise<unknown>)[] = [];
    for (const email of emails) {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      tasks.push(() => transport.sendMail({ to: email, subject: 'Closed' })); // ! sideEffect
    }
    await queue.addAll(tasks);
  });
}
