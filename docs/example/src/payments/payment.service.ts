import { Injectable, UnprocessableEntityException } from '@nestjs/common';
import type { Order } from '../../generated/client.js';
import { StripeGateway } from './stripe.gateway.js';

@Injectable()
export class PaymentService {
  constructor(private readonly gateway: StripeGateway) {}

  async settle(order: Order): Promise<void> {
    const intent = await this.gateway.capture(intentOf(order), order.totalCents);
    if (intent.status !== 'succeeded') throw new UnprocessableEntityException(`Payment of order ${order.number} is ${intent.status}`);
  }

  async refund(order: Order, amountCents: number): Promise<string> {
    const refund = await this.gateway.refund(intentOf(order), amountCents);
    return refund.id;
  }

  async capturedCents(order: Order): Promise<number> {
    const intent = await this.gateway.findIntent(intentOf(order));
    return intent.amount_received;
  }
}

function intentOf(order: Order): string {
  if (!order.paymentIntentId) throw new UnprocessableEntityException(`Order ${order.number} has no payment`);
  return order.paymentIntentId;
}
