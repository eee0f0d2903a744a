// The wrapper keeps the transaction in an AsyncLocalStorage: the callback gets nothing.
import axios from 'axios';
import { client, inTransaction, withClient } from './ambient.ts';

export const scopes = { inTransaction, withClient };

export async function rename(email: string, name: string): Promise<void> {
  await withClient(async () => {
    await client().user.update({ where: { email }, data: { name } });
    await axios.post('https://crm.example.com/renamed', { email });
  });
}
