import { type CallHandler, Injectable, type NestInterceptor } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/core';
import { from, lastValueFrom, type Observable } from 'rxjs';

@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly em: EntityManager) {}

  intercept(_context: unknown, next: CallHandler<unknown>): Observable<unknown> {
    return from(this.em.transactional(() => lastValueFrom(next.handle())));
  }
}
