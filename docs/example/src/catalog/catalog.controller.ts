import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { Product } from '../../generated/client.js';
import { CatalogService } from './catalog.service.js';
import { PriceService } from './price.service.js';
import { RestockService } from './restock.service.js';

@Controller('products')
export class CatalogController {
  constructor(
    private readonly catalog: CatalogService,
    private readonly prices: PriceService,
    private readonly restock: RestockService,
  ) {}

  @Get(':id')
  async show(@Param('id') id: string): Promise<Product> {
    return this.catalog.product(id);
  }

  @Patch(':id/price')
  async changePrice(@Param('id') id: string, @Body() body: { readonly priceCents: number }): Promise<Product> {
    return this.prices.change(id, body.priceCents);
  }

  @Patch(':id/discount')
  async discount(@Param('id') id: string, @Body() body: { readonly percent: number }): Promise<Product> {
    return this.prices.discount(id, body.percent);
  }

  @Post(':id/deliveries')
  async receive(@Param('id') id: string, @Body() body: { readonly quantity: number }): Promise<void> {
    await this.restock.receiveDelivery(id, body.quantity);
  }

  @Post(':id/stock-counts')
  async correct(@Param('id') id: string, @Body() body: { readonly available: number }): Promise<void> {
    await this.restock.correctCount(id, body.available);
  }
}
