import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service.js';
import { StripeGateway } from './stripe.gateway.js';

@Injectable()
export class StripeEventsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly gateway: StripeGateway,
  ) {}

  async receive(body: Buffer, signature: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const event = this.gateway.verify(body, signature);
      const seen = await tx.stripeEvent.findUnique({ where: { id: event.id } });
      if (seen) return;
      await tx.stripeEvent.create({ data: { id: event.id, type: event.type } });
      if (event.type !== 'payment_intent.succeeded') return;
      await tx.order.updateMany({ where: { paymentIntentId: event.data.object.id, status: 'PENDING' }, data: { status: 'PAID' } });
    });
  }
}
