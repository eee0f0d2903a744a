// Nothing keeps a second sign from the same place.
import { desc, eq } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { signs } from './tables.ts';

export async function add(hall: number, text: string): Promise<void> {
  const [last] = await db.select().from(signs).where(eq(signs.hall, hall)).orderBy(desc(signs.place)).limit(1);
  await db.insert(signs).values({ hall, text, place: (last?.place ?? 0) + 1 }); // ! samePosition
}
