// pg: an update for each, in no order.
import { pool } from '../_shared/pool.ts';

export async function debit(accounts: { id: number; amount: number }[]): Promise<void> {
  for (const { id, amount } of accounts) {
    await pool.query('update accounts set balance = balance - $2 where id = $1', [id, amount]); // ! queryPerElement
  }
}
