import { Injectable, Logger } from '@nestjs/common';
import { retry } from '../lib/retry.js';
import { PrismaService } from './prisma.service.js';
import type { Tx } from './transaction.js';

type Hook = () => Promise<unknown>;

export interface Work {
  readonly tx: Tx;
  afterCommit(hook: Hook): void;
}

@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);

  constructor(private readonly prisma: PrismaService) {}

  async run<T>(callback: (work: Work) => Promise<T>): Promise<T> {
    const hooks: Hook[] = [];
    const result = await this.prisma.$transaction((tx) =>
      callback({
        tx,
        afterCommit: (hook) => {
          hooks.push(hook);
        },
      }),
    );
    await this.flush(hooks);
    return result;
  }

  private async flush(hooks: readonly Hook[]): Promise<void> {
    for (const hook of hooks) {
      try {
        await retry(hook, { attempts: 3, delayMs: 200 });
      } catch (error) {
        this.logger.error('An after-commit hook failed', error);
      }
    }
  }
}
