// The project's own decorator wraps the method in a transaction; another one measures it.
import axios from 'axios';
import { Order, dataSource } from '../_shared/typeorm.ts';
import { Atomic, Timed } from './decorators.ts';

export const decorators = { Atomic, Timed };

export class Payments {
  @Timed()
  async pay(id: number): Promise<void> {
    await dataSource.getRepository(Order).update({ id }, { status: 'paid' });
    await axios.post('https://billing.example.com/paid', { id });
  }
}
