// A query extension wraps the operation, in the transaction of the client that it extends too.
import { type Prisma, prisma } from './client.ts';

export async function order(userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.create({ data: { userId } }); // ! sideEffect "(create)"
  });
}

type Tx = Parameters<Parameters<Prisma['$transaction']>[0]>[0];

async function place(tx: Tx, userId: string): Promise<void> {
  await tx.order.create({ data: { userId } });
}

export class Orders {
  constructor(private readonly prisma: Prisma) {}

  async order(userId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await place(tx, userId); // ! sideEffect "(place → create)"
    });
  }
}
