// Drizzle: the rows are built one by one, and written together.
import { saveAll, toRow, type NewOrder } from './store.ts';

export async function load(emails: string[]): Promise<void> {
  const rows: NewOrder[] = [];
  for (const email of emails) {
    const row = toRow(email);
    rows.push(row);
  }
  await saveAll(rows);
  await saveAll(emails.map(toRow));
}
