// The project's own wrapper opens the transaction; another one with the same shape only measures.
import { transport } from '../_shared/mail.ts';
import { withTimer, withTransaction } from './wrappers.ts';

export const wrappers = { withTimer, withTransaction };

export async function register(email: string): Promise<void> {
  await withTransaction('register', async (tx) => {
    await tx.user.create({ data: { email, name: 'New' } });
    await transport.sendMail({ to: email, subject: 'Welcome' }); // ! sideEffect
  });
}
