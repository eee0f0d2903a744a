// A callback that the library runs again when the transaction fails to serialise.
import axios from 'axios';
import type { Store } from './store.js';

export async function close(store: Store, email: string): Promise<void> {
  await store.retrying(async (session) => {
    await session.close(email);
  });
  await axios.post('https://crm.example.com/closed', { email });
}
