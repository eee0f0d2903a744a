import type { NextFunction, Request, Response } from 'express';
import type { Knex } from 'knex';
import { halls } from '../_shared/hall-knex.ts';

/** What belongs to one request. */
export interface Scope {
  trx?: Knex.Transaction;
  user: string;
}

/** The request's transaction; without a scope the pool. */
export const database = (scope?: Scope): Knex => scope?.trx ?? halls;

export async function atomic(_request: Request, response: Response, next: NextFunction): Promise<void> {
  await halls.transaction(async (trx) => {
    response.locals['scope'].trx = trx;
    await new Promise((resolve) => {
      response.on('finish', resolve);
      next();
    });
  });
}
