// Kysely: conditions are added to one query.
import { db } from './database.ts';

export function withoutAny(statuses: string[]) {
  const query = statuses.reduce((before, status) => before.where('status', '!=', status), db.selectFrom('orders').selectAll());
  return query.execute();
}

export async function either(statuses: string[]) {
  return db
    .selectFrom('orders')
    .selectAll()
    .where((eb) => eb.or(statuses.map((status) => eb('status', '=', status))))
    .execute();
}
