import type { Context, Next } from 'koa';
import type { Transaction } from 'sequelize';
import { sequelize } from './models.ts';

/** What handlers are given. */
export interface ShopState {
  transaction: Transaction;
}

export const unitOfWork = () =>
  async function opening(context: Context, next: Next): Promise<void> {
    await sequelize.transaction(async (transaction) => {
      context.state['transaction'] = transaction;
      await next();
    });
  };

export const byHand = () =>
  async function beginning(context: Context, next: Next): Promise<void> {
    const transaction = await sequelize.transaction();
    context.state['transaction'] = transaction;
    try {
      await next();
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };

export const unlessReading = () =>
  async function skipping(context: Context, next: Next): Promise<void> {
    if (context.method === 'GET') return next();
    await sequelize.transaction(async (transaction) => {
      context.state['transaction'] = transaction;
      await next();
    });
  };

export const afterwards = () =>
  async function loading(context: Context, next: Next): Promise<void> {
    await sequelize.transaction(async (transaction) => {
      context.state['transaction'] = transaction;
    });
    await next();
  };
