import { prisma } from '../_shared/prisma.ts';

export interface Io {
  run<Result>(key: string, callback: () => Promise<Result>): Promise<Result | undefined>;
}

export async function inform(id: number): Promise<void> {
  await Promise.resolve(id);
}

export class Runner {
  getIo(jobId: string): Io {
    return {
      run: async (key, callback) => {
        let task = await prisma.payment.findFirst({ where: { id: `${key}-${jobId}`, orderId: jobId } });
        if (!task) task = await prisma.payment.create({ data: { id: `${key}-${jobId}`, externalId: key, orderId: key, amount: 1 } });
        if (task.status === 'done') return undefined;
        if (task.amount > 3) throw new Error('too often');
        try {
          const result = await callback();
          await prisma.payment.update({ where: { id: task.id, orderId: jobId }, data: { status: 'done' } });
          return result;
        } catch (error) {
          await prisma.payment.update({ where: { id: task.id, orderId: jobId }, data: { status: 'open', amount: { increment: 1 } } }); // ! compareThenWrite
          throw error;
        }
      },
    };
  }
}
