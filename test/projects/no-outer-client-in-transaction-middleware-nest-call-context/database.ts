import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { CallContext, MANAGER } from './context.ts';
import { Runner } from './runner.ts';

/** Repositories that take part in the transaction of a call, where they are given its context. */
@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly runner: Runner,
  ) {}

  get plain(): DataSource {
    return this.source;
  }

  repositoryOf<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Repository<Row>;
  repositoryOf<Row extends ObjectLiteral>(context: CallContext | undefined, entity: EntityTarget<Row>): Repository<Row>;
  repositoryOf<Row extends ObjectLiteral>(first: CallContext | EntityTarget<Row> | undefined, second?: EntityTarget<Row>): Repository<Row> {
    if (first instanceof CallContext) {
      const manager = this.managerOf(first);
      if (manager !== undefined) return manager.getRepository(second!);
      return this.plain.getRepository(second!);
    } else {
      return this.plain.getRepository(first ?? second!);
    }
  }

  /** Runs some work in a transaction of its own. */
  async within<T>(context: CallContext, work: (inner: CallContext) => Promise<T>): Promise<T> {
    return this.runner.run(context, work, this.plain);
  }

  private managerOf(context: CallContext): EntityManager | undefined {
    return (context as any)[MANAGER];
  }
}
