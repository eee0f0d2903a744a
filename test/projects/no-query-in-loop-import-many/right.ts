// One row of an import: no loop is around its queries.
import { findUser, insertOrder, insertUser } from './rows.ts';

export async function loadOne(row: { email: string; totals: number[] }): Promise<void> {
  let sum = 0;
  for (const total of row.totals) sum += total;
  let user = await findUser(row.email);
  user ??= await insertUser(row.email);
  await insertOrder(user.id, sum);
}
