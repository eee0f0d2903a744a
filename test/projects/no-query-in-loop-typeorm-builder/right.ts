// TypeORM: the loop adds conditions to one query.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function search(words: string[]): Promise<Order[]> {
  const builder = dataSource.getRepository(Order).createQueryBuilder('o');
  for (const [index, word] of words.entries()) {
    builder.orWhere(`o.email LIKE :word${index}`, { [`word${index}`]: `%${word}%` });
  }
  return builder.getMany();
}
