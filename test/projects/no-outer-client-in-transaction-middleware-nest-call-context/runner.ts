import { Injectable } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { DataSource, EntityManager } from 'typeorm';
import { CallContext, MANAGER } from './context.ts';

/** Runs some work in a transaction whose manager a copy of the context carries. */
@Injectable()
export class Runner {
  async run<T>(outer: CallContext, work: (context: CallContext) => Observable<T> | Promise<T>, source: DataSource): Promise<T> {
    const context = outer.copy();
    const manager: EntityManager | undefined = (context as any)[MANAGER];
    let runner = manager?.queryRunner;
    if (!runner || runner.isReleased) runner = source.createQueryRunner();
    await runner.startTransaction();
    (context as any)[MANAGER] = runner.manager;
    try {
      const result = await lastValueFrom(from(work(context)));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
