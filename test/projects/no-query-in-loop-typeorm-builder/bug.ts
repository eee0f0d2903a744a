// TypeORM: a builder is made and run for each.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function counts(emails: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const email of emails) {
    const builder = dataSource.getRepository(Order).createQueryBuilder('o');
    builder.where('o.email = :email', { email });
    found.push(await builder.getCount()); // ! queryPerElement
  }
  return found;
}
