// A throw in front of the try.
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function pay(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction(); // ! unfinished "findOneBy"
  const order = await runner.manager.findOneBy(Order, { id });
  if (!order) throw new Error('no such order');
  try {
    await runner.manager.update(Order, { id }, { status: 'paid' });
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
