import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ReturnsService } from './returns.service.js';

@Controller()
export class ReturnsController {
  constructor(private readonly returns: ReturnsService) {}

  @Post('orders/:orderId/returns')
  @HttpCode(204)
  async request(@Param('orderId') orderId: string, @Body() body: { readonly reason: string }): Promise<void> {
    await this.returns.request(orderId, body.reason);
  }

  @Post('returns/:id/refund')
  @HttpCode(204)
  async refund(@Param('id') id: string, @Body() body: { readonly refundId?: string }): Promise<void> {
    await (body.refundId ? this.returns.refundByHand(id, body.refundId) : this.returns.refund(id));
  }

  @Post('returns/:id/exchange')
  @HttpCode(204)
  async exchange(@Param('id') id: string): Promise<void> {
    await this.returns.exchange(id);
  }
}
