// BEGIN on the data source, which is a pool.
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function close(id: number): Promise<void> {
  await dataSource.query('START TRANSACTION'); // ! pooledBegin
  await dataSource.getRepository(Order).update({ id }, { status: 'closed' });
  await dataSource.query('COMMIT');
}
