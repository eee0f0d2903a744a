import type { EntityManager } from 'typeorm';
import { dataSource } from '../_shared/typeorm.ts';

export class UnitOfWork {
  private readonly runner = dataSource.createQueryRunner();

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async start(): Promise<void> {
    await this.runner.connect();
    await this.runner.startTransaction();
  }

  async complete(): Promise<void> {
    await this.runner.commitTransaction();
    await this.runner.release();
  }
}
