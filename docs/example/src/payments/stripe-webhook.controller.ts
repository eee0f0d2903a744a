import { BadRequestException, Controller, Headers, HttpCode, Post, type RawBodyRequest, Req } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { StripeEventsService } from './stripe-events.service.js';

@Controller('webhooks/stripe')
export class StripeWebhookController {
  constructor(private readonly events: StripeEventsService) {}

  @Post()
  @HttpCode(204)
  async receive(@Req() request: RawBodyRequest<IncomingMessage>, @Headers('stripe-signature') signature: string): Promise<void> {
    if (!request.rawBody) throw new BadRequestException('The body is missing');
    await this.events.receive(request.rawBody, signature);
  }
}
