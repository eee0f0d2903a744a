// A client and its extension talk to one database over different connections.
import { base, extended } from './clients.ts';

export async function register(email: string): Promise<void> {
  await extended.$transaction(async (tx) => {
    await tx.user.create({ data: { email } });
    await tx.outboxMessage.create({ data: { topic: 'registered', payload: { email } } });
  });
  await extended.auditLog.create({ data: { action: 'registered' } });
}
