import { Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import type { Invoice } from '../../generated/client.js';
import { InvoiceService } from './invoice.service.js';

@Controller('orders/:orderId/invoice')
export class InvoicesController {
  constructor(private readonly invoices: InvoiceService) {}

  @Post()
  async issue(@Param('orderId') orderId: string): Promise<Invoice> {
    return this.invoices.issue(orderId);
  }

  @Post('reissue')
  @HttpCode(204)
  async reissue(@Param('orderId') orderId: string): Promise<void> {
    await this.invoices.reissue(orderId);
  }

  @Get('link')
  async link(@Param('orderId') orderId: string, @Headers('x-actor') actor: string): Promise<{ readonly url: string }> {
    return { url: await this.invoices.downloadLink(orderId, actor) };
  }
}
