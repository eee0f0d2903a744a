// A script that is run as it is.
import type { DataSource } from 'typeorm';
import { dataSource, Order } from '../../_shared/typeorm.ts';

await dataSource.initialize();
for (const order of await loadAll(dataSource)) console.log(order.id);
const open = await dataSource.getRepository(Order).find({ where: { status: 'open' } });
console.log(open.length);

async function loadAll(source: DataSource) {
  return source.getRepository(Order).find(); // ! wholeTable "this script"
}
