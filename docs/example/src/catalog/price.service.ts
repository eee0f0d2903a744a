import { Injectable, Logger } from '@nestjs/common';
import type { Product } from '../../generated/client.js';
import { PrismaService } from '../database/prisma.service.js';
import { CatalogService } from './catalog.service.js';
import { ProductCache } from './product-cache.js';

@Injectable()
export class PriceService {
  private readonly logger = new Logger(PriceService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly catalog: CatalogService,
    private readonly cache: ProductCache,
  ) {}

  async change(productId: string, priceCents: number): Promise<Product> {
    return this.prisma.$transaction(async (tx) => {
      const product = await tx.product.update({ where: { id: productId }, data: { priceCents } });
      await tx.auditEntry.create({ data: { actor: 'catalog', action: `price ${priceCents}`, subject: productId } });
      await this.catalog.productChanged(productId);
      return product;
    });
  }

  async discount(productId: string, percent: number): Promise<Product> {
    const product = await this.prisma.$transaction(async (tx) => {
      const current = (await this.cache.read(productId)) ?? (await tx.product.findUniqueOrThrow({ where: { id: productId } }));
      const priceCents = Math.round((current.priceCents * (100 - percent)) / 100);
      this.logger.log(`Product ${current.sku}: ${current.priceCents} becomes ${priceCents}`);
      this.cache.forgetLocally(productId);
      return tx.product.update({ where: { id: productId }, data: { priceCents } });
    });
    await this.catalog.productChanged(productId);
    return product;
  }
}
