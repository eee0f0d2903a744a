import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { AppConfig } from '../config/app-config.js';

export const STRIPE = Symbol('STRIPE');

@Injectable()
export class StripeGateway {
  constructor(
    @Inject(STRIPE) private readonly stripe: Stripe,
    private readonly config: AppConfig,
  ) {}

  async capture(intentId: string, amountCents: number): Promise<Stripe.PaymentIntent> {
    return this.stripe.paymentIntents.capture(intentId, { amount_to_capture: amountCents }, { idempotencyKey: `capture-${intentId}` });
  }

  async refund(intentId: string, amountCents: number): Promise<Stripe.Refund> {
    return this.stripe.refunds.create({ payment_intent: intentId, amount: amountCents });
  }

  async findIntent(intentId: string): Promise<Stripe.PaymentIntent> {
    return this.stripe.paymentIntents.retrieve(intentId);
  }

  verify(body: Buffer, signature: string): Stripe.Event {
    return this.stripe.webhooks.constructEvent(body, signature, this.config.stripeWebhookSecret);
  }
}
