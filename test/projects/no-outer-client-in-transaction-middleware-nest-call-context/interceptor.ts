import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { type Observable, of } from 'rxjs';
import { Database } from './database.ts';
import { Runner } from './runner.ts';

@Injectable()
class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly runner: Runner,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = execution.switchToHttp().getRequest();
    return of(
      this.runner.run(
        request.context,
        (context) => {
          request.context = context;
          return next.handle();
        },
        this.database.plain,
      ),
    );
  }
}

/** Runs a method in a transaction that its context carries. */
export const InTransaction = (): MethodDecorator => applyDecorators(UseInterceptors(TransactionInterceptor));
