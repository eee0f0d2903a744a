import { Module } from '@nestjs/common';
import Stripe from 'stripe';
import { AppConfig } from '../config/app-config.js';
import { PaymentService } from './payment.service.js';
import { StripeEventsService } from './stripe-events.service.js';
import { StripeWebhookController } from './stripe-webhook.controller.js';
import { STRIPE, StripeGateway } from './stripe.gateway.js';

@Module({
  controllers: [StripeWebhookController],
  providers: [
    { provide: STRIPE, useFactory: (config: AppConfig) => new Stripe(config.stripeKey), inject: [AppConfig] },
    StripeGateway,
    PaymentService,
    StripeEventsService,
  ],
  exports: [PaymentService],
})
export class PaymentsModule {}
