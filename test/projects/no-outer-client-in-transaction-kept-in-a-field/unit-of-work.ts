import { prisma, type Tx } from '../_shared/prisma.ts';

export class UnitOfWork {
  private tx?: Tx;

  get client(): Tx {
    return this.tx ?? prisma;
  }

  async run(work: () => Promise<void>): Promise<void> {
    await prisma.$transaction(async (tx) => {
      this.tx = tx;
      try {
        await work();
      } finally {
        delete this.tx;
      }
    });
  }

  async close(email: string): Promise<void> {
    await this.client.user.update({ where: { email }, data: { balance: 0 } });
  }

  async note(action: string): Promise<void> {
    await prisma.auditLog.create({ data: { action } });
  }

  async noteInside(action: string): Promise<void> {
    await this.client.auditLog.create({ data: { action } });
  }
}
