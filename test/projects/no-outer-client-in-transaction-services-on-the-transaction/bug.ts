// The wrapper hands out services on the transaction.
import { inTransaction, services } from './services.ts';

export async function register(email: string): Promise<void> {
  await inTransaction(async ({ users, audit }) => {
    await users.add(email);
    await services.audit.write('registered'); // ! outerClient "write"
    await audit.write('registered');
    await services.users.add(`copy of ${email}`); // ! outerClient "add"
  });
  await services.audit.write('told');
}
