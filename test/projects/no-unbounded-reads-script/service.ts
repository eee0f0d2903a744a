// The same where no script runs it.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function loadAll() {
  return dataSource.getRepository(Order).find();
}
