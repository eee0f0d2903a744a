// An object that nobody else is handed holds what was written into it, whatever others put into theirs.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import type { Found } from './found.ts';

export const close = (id: number) =>
  db.transaction(async (tx) => {
    const found: Found = { paid: false };
    console.log(found);
    await tx.update(orders).set({ status: 'closed' }).where(eq(orders.id, id));
    if (found.paid) await fetch('https://mail.example', { method: 'POST', body: String(id) });
    if (found.email) await fetch('https://mail.example', { method: 'POST', body: found.email });
  });
