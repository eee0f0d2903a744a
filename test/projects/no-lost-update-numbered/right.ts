// The key refuses the second.
import { desc, eq } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { rows } from './tables.ts';

export async function add(hall: number): Promise<void> {
  const [last] = await db.select().from(rows).where(eq(rows.hall, hall)).orderBy(desc(rows.place)).limit(1);
  await db.insert(rows).values({ hall, place: (last?.place ?? 0) + 1 });
}
