import { prisma } from '../_shared/prisma.ts';

export class OrderView {
  constructor(
    private readonly id: string,
    readonly status: string,
  ) {}

  get paid(): Promise<number> {
    return prisma.payment.count({ where: { orderId: this.id } });
  }

  get isOpen(): boolean {
    return this.status === 'pending';
  }

  async toJSON(): Promise<object> {
    return { id: this.id, payments: await this.paid };
  }
}
