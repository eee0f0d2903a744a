import type { Transaction } from 'sequelize';
import { Invoice } from './models.ts';

/** What a request brings along. */
export interface Request {
  readonly user: string;
  context: { user: string; transaction?: Transaction };
}

export function requestOf(user: string, transaction?: Transaction): Request {
  return { user, context: { user, ...(transaction && { transaction }) } };
}

export async function payIn(request: Request, id: number): Promise<void> {
  await Invoice.update({ status: 'paid' }, { ...request.context, where: { id } });
}

export async function payOutside(id: number): Promise<void> {
  await Invoice.update({ status: 'paid' }, { where: { id } });
}
