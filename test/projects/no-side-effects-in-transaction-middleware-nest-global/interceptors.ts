import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
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
export class WritesInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.switchToHttp().getRequest().method === 'GET') return next.handle();
    return from(prisma.$transaction(async () => lastValueFrom(next.handle())));
  }
}
