import { Injectable, NotFoundException } from '@nestjs/common';
import type { Product } from '../../generated/client.js';
import { PrismaService } from '../database/prisma.service.js';
import { ProductCache } from './product-cache.js';

@Injectable()
export class CatalogService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly cache: ProductCache,
  ) {}

  async product(productId: string): Promise<Product> {
    const cached = await this.cache.read(productId);
    if (cached) return cached;
    const product = await this.prisma.product.findUnique({ where: { id: productId } });
    if (!product) throw new NotFoundException(`There is no product ${productId}`);
    await this.cache.write(product);
    return product;
  }

  async productChanged(productId: string): Promise<void> {
    await this.cache.evict(productId);
  }
}
