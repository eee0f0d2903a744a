// An object that begins empty is filled by the function that it is handed to, so the way behind the question goes on.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { find, type Client, type Found } from './found.ts';

export const tellOne = (id: number) =>
  db.transaction(async (tx) => {
    const found: Found = {};
    await find(tx, id, found);
    if (!found.email) throw new Error('no such order');
    await tx.update(orders).set({ status: 'told' }).where(eq(orders.id, id));
    await fetch('https://mail.example', { method: 'POST', body: found.email }); // ! sideEffect
  });

export const tellIfPaid = (id: number) => db.transaction((tx) => tell(tx, id)); // ! sideEffect

async function tell(tx: Client, id: number): Promise<void> {
  const found: Found = { paid: false };
  await look({ tx, id, found });
  if (found.paid) await fetch('https://mail.example', { method: 'POST', body: String(id) });
}

async function look({ tx, id, found }: { tx: Client; id: number; found: Found }): Promise<void> {
  await find(tx, id, found);
}
