// Drizzle: a row at a time, one after another or at once.
import { save, toRow } from './store.ts';

export async function load(emails: string[]): Promise<void> {
  for (const email of emails) {
    const row = toRow(email);
    await save(row); // ! queryPerElement "(save)"
  }
  await Promise.all(emails.map(async (email) => save(toRow(email)))); // ! queryPerElement "(save)"
}
