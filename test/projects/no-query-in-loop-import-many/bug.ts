// Three queries for each row of an import.
import { findUser, insertOrder, insertUser } from './rows.ts';

export async function load(rows: { email: string; total: number }[]): Promise<void> {
  for (const row of rows) {
    let user = await findUser(row.email); // ! queryPerElement "(findUser)"
    user ??= await insertUser(row.email); // ! queryPerElement "(insertUser)"
    await insertOrder(user.id, row.total); // ! queryPerElement "(insertOrder)"
  }
}
