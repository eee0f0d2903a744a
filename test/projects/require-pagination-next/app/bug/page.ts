import { db, orders } from '../../../_shared/drizzle.ts';

export default async function Page() {
  const rows = await db.select().from(orders); // ! noLimit "`Page`"
  return { rows };
}
