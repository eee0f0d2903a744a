import { prisma } from '../_shared/prisma.ts';

export interface Cleaner {
  clean(userId: string): Promise<void>;
}

export class Orders implements Cleaner {
  private readonly table = prisma.order;

  async clean(userId: string): Promise<void> {
    await this.table.deleteMany({ where: { userId } });
  }
}

/** A row with its methods. */
export class Cart {
  constructor(public readonly userId: string) {}

  async clear(): Promise<void> {
    await prisma.order.deleteMany({ where: { userId: this.userId } });
  }
}
