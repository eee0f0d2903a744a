import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Order } from '../../generated/client.js';
import type { StockLine } from '../catalog/stock.service.js';
import { CancellationService } from './cancellation.service.js';
import { CheckoutService } from './checkout.service.js';

@Controller('orders')
export class OrdersController {
  constructor(
    private readonly checkout: CheckoutService,
    private readonly cancellation: CancellationService,
  ) {}

  @Post()
  async place(@Body() body: { readonly customerId: string; readonly lines: StockLine[] }): Promise<Order> {
    return this.checkout.place(body.customerId, body.lines);
  }

  @Post(':id/payment')
  async pay(@Param('id') id: string): Promise<Order> {
    return this.checkout.pay(id);
  }

  @Post(':id/store-payment')
  async payInStore(@Param('id') id: string): Promise<Order> {
    return this.checkout.payInStore(id);
  }

  @Post(':id/cancellation')
  @HttpCode(204)
  async cancel(@Param('id') id: string, @Body() body: { readonly reason: string }): Promise<void> {
    await this.cancellation.cancel(id, body.reason);
  }

  @Post('abandoned/cancellation')
  async cancelAbandoned(@Body() body: { readonly before: string }): Promise<{ readonly cancelled: number }> {
    return { cancelled: await this.cancellation.cancelAbandoned(new Date(body.before)) };
  }
}
