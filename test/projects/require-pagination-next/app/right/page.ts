import { db, orders } from '../../../_shared/drizzle.ts';

export default async function Page() {
  const rows = await db.select().from(orders).limit(20);
  return { rows };
}
