// The class of the client opens transactions by what it has inherited, and keeps the open one for those who ask.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Prisma, PrismaClient } from '../../generated/prisma-7/client.ts';

class Database extends PrismaClient {
  private readonly open = new AsyncLocalStorage<Prisma.TransactionClient>();

  async inTransaction<R>(work: (tx: Prisma.TransactionClient) => Promise<R>): Promise<R> {
    const open = this.open.getStore();
    if (open !== undefined) return work(open);
    return super.$transaction((tx) => this.open.run(tx, () => work(tx)));
  }

  async anew<R>(work: (tx: Prisma.TransactionClient) => Promise<R>): Promise<R> {
    return super.$transaction((tx) => work(tx));
  }

  current(): Prisma.TransactionClient {
    return this.open.getStore() ?? this;
  }
}

export class Accounts {
  constructor(private readonly database: Database) {}

  async close(email: string): Promise<void> {
    await this.database.inTransaction(async (tx) => {
      const { id: userId } = await tx.user.update({ where: { email }, data: { balance: 0 } });
      await this.database.current().order.deleteMany({ where: { userId } });
      await this.database.inTransaction((joined) => joined.auditLog.create({ data: { action: 'closed' } }));
      await this.database.anew((other) => other.auditLog.create({ data: { action: 'closed' } })); // ! outerTransaction
      await this.database.auditLog.create({ data: { action: 'closed' } }); // ! outerClient
    });
  }
}
