// A unit of work builds the repositories for the transaction and hands them to the work.
import axios from 'axios';
import { dataSource } from '../_shared/typeorm.ts';
import { UnitOfWork } from './unit-of-work.ts';

const unit = new UnitOfWork(dataSource);

export async function pay(id: number): Promise<void> {
  await unit.run(async ({ orders }) => {
    await orders.update({ id }, { status: 'paid' });
  });
  await axios.post('https://billing.example.com/paid', { id });
}
