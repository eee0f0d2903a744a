import type { Transaction } from 'sequelize';
import { Invoice } from './models.ts';

export async function lockInvoice(id: number, transaction?: Transaction): Promise<void> {
  await Invoice.findOne({ where: { id }, lock: true, transaction });
}
