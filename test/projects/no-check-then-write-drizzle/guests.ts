import { eq } from 'drizzle-orm';
import { db, guests, seats, type Tx } from '../_shared/seats.ts';

export async function ensureFree(tx: Tx, id: number): Promise<void> {
  const [seat] = await tx.select({ status: seats.status }).from(seats).where(eq(seats.id, id));
  if (seat?.status !== 'free') throw new Error('taken');
}

export async function isNameTaken(name: string): Promise<boolean> {
  const rows = await db.select().from(guests).where(eq(guests.name, name));
  return rows.length > 0;
}
