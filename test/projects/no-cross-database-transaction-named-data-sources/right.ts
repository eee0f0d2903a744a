// Nest hands in each data source by its name.
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export class Payments {
  constructor(
    @InjectDataSource() private readonly shop: DataSource,
    @InjectDataSource('billing') private readonly billing: DataSource,
  ) {}

  async pay(id: number): Promise<void> {
    await this.shop.transaction(async (manager) => {
      await manager.update(Order, { id }, { status: 'paid' });
      await this.billing.getRepository(Order).findOneBy({ id });
      await this.note(manager, id);
    });
    await this.note(this.billing.manager, id);
  }

  private async note(on: EntityManager, id: number): Promise<void> {
    await on.query('insert into notes (order_id) values ($1)', [id]);
  }
}
