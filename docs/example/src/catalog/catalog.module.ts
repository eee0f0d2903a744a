import { Module } from '@nestjs/common';
import { Redis } from 'ioredis';
import { AppConfig } from '../config/app-config.js';
import { CatalogController } from './catalog.controller.js';
import { CatalogService } from './catalog.service.js';
import { PriceService } from './price.service.js';
import { ProductCache, REDIS } from './product-cache.js';
import { RestockService } from './restock.service.js';
import { StockService } from './stock.service.js';

@Module({
  controllers: [CatalogController],
  providers: [
    { provide: REDIS, useFactory: (config: AppConfig) => new Redis(config.redisUrl), inject: [AppConfig] },
    ProductCache,
    CatalogService,
    PriceService,
    StockService,
    RestockService,
  ],
  exports: [CatalogService, StockService],
})
export class CatalogModule {}
