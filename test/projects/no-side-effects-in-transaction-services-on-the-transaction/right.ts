// The wrapper builds the services anew on the transaction: one writes rows, the other sends.
import { inTransaction } from './services.ts';

export async function register(email: string): Promise<void> {
  await inTransaction(async ({ users, outbox, mail }) => {
    await users.add(email);
    await outbox.welcome(email);
    console.log(mail);
  });
}
