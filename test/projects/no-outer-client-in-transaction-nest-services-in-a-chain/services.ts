import { Injectable } from '@nestjs/common';
import { EntityManager, Repository } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

@Injectable()
export class AuditService {
  constructor(private readonly orders: Repository<Order>) {}

  async write(status: string, manager: EntityManager = this.orders.manager): Promise<void> {
    await manager.getRepository(Order).insert({ email: 'audit', status });
  }
}

@Injectable()
export class StockService {
  constructor(private readonly audit: AuditService) {}

  async reserve(id: number, manager?: EntityManager): Promise<void> {
    await this.audit.write(`reserved ${id}`, manager);
  }
}
