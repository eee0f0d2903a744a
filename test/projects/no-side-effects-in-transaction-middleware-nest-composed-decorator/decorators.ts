import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { from, lastValueFrom, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';

type Work<T> = () => Observable<T>;

@Injectable()
class Runner {
  readonly source = new DataSource({ type: 'postgres' });

  async run<T>(work: Work<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    await this.begin(() => runner.startTransaction());
    try {
      const result = await lastValueFrom(from(work()).pipe());
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Hands over what runs later, when there is no transaction any more. */
  async later<T>(work: Work<T>): Promise<Observable<T>> {
    return this.source.transaction(async () => work());
  }

  private async begin(start: () => Promise<void>): Promise<void> {
    const attempt = async (): Promise<boolean> => {
      await start();
      return true;
    };
    while (!(await attempt())) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

@Injectable()
class AtomicInterceptor implements NestInterceptor {
  constructor(private readonly runner: Runner) {}

  intercept(_context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return of(this.runner.run(() => next.handle()));
  }
}

@Injectable()
class LaterInterceptor implements NestInterceptor {
  constructor(private readonly runner: Runner) {}

  intercept(_context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return of(this.runner.later(() => next.handle()));
  }
}

/** Runs a method in a transaction. */
export const Atomic = (level = 'default'): MethodDecorator =>
  applyDecorators(SetMetadata('level', level), UseInterceptors(AtomicInterceptor));

/** Runs a method behind one. */
export function Later(): MethodDecorator {
  return applyDecorators(UseInterceptors(LaterInterceptor));
}
