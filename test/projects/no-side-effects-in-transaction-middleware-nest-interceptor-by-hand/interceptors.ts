import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { type Observable, tap } from 'rxjs';
import { dataSource } from '../_shared/typeorm.ts';

export class RunnerInterceptor implements NestInterceptor {
  async intercept(_context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    return next.handle().pipe(tap({ next: () => void runner.commitTransaction(), error: () => void runner.rollbackTransaction() }));
  }
}

export class TimingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const start = Date.now();
    return next.handle().pipe(tap(() => console.log(Date.now() - start)));
  }
}
