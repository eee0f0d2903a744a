// A class that is the client itself.
import { PrismaClient } from '../../generated/prisma-7/client.ts';

export class Store extends PrismaClient {
  constructor() {
    super({ accelerateUrl: 'prisma://accelerate.example.com' });
  }

  async close(email: string): Promise<void> {
    await this.$transaction(async (tx) => {
      const { id: userId } = await tx.user.update({ where: { email }, data: { balance: 0 } });
      await this.order.deleteMany({ where: { userId } }); // ! outerClient
      await this.note('closed'); // ! outerClient "note"
    });
    await this.note('told');
  }

  private async note(action: string): Promise<void> {
    await this.auditLog.create({ data: { action } });
  }
}
