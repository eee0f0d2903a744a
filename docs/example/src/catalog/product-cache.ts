import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Product } from '../../generated/client.js';

export const REDIS = Symbol('REDIS');

const TTL_SECONDS = 300;

@Injectable()
export class ProductCache {
  private readonly local = new Map<string, Product>();

  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  async read(productId: string): Promise<Product | undefined> {
    const known = this.local.get(productId);
    if (known) return known;
    const text = await this.redis.get(keyOf(productId));
    return text ? (JSON.parse(text) as Product) : undefined;
  }

  async write(product: Product): Promise<void> {
    this.local.set(product.id, product);
    await this.redis.set(keyOf(product.id), JSON.stringify(product), 'EX', TTL_SECONDS);
  }

  async evict(productId: string): Promise<void> {
    this.local.delete(productId);
    await this.redis.del(keyOf(productId));
  }

  forgetLocally(productId: string): void {
    this.local.delete(productId);
  }
}

function keyOf(productId: string): string {
  return `product:${productId}`;
}
