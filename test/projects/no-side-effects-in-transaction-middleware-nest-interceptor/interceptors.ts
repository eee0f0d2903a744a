import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, mergeAll, type Observable } from 'rxjs';
import { prisma } from '../_shared/prisma.ts';

@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return from(
      prisma.$transaction(async (tx) => {
        Object.assign(context.switchToHttp().getRequest(), { tx });
        return lastValueFrom(next.handle());
      }),
    );
  }
}

@Injectable()
export class AfterInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return from(
      prisma.$transaction(async (tx) => {
        await tx.auditLog.create({ data: { action: 'call' } });
        return next.handle();
      }),
    ).pipe(mergeAll());
  }
}
