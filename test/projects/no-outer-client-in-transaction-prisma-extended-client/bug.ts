// A client and its extension talk to one database over different connections.
import { base, extended } from './clients.ts';

export async function register(email: string): Promise<void> {
  await base.$transaction(async (tx) => {
    await extended.user.create({ data: { email } }); // ! outerClient
    await tx.outboxMessage.create({ data: { topic: 'registered', payload: { email } } });
  });
  await extended.$transaction(async () => {
    await extended.auditLog.create({ data: { action: 'registered' } }); // ! outerClient
  });
}
