// The function in a field asks by something of its own object, which is the element.
import type { Account } from './account.ts';

export async function countAll(accounts: Account[]): Promise<number> {
  let count = 0;
  for (const account of accounts) count += (await account.findOrders()).length; // ! queryPerElement "Account.findOrders"
  return count;
}
