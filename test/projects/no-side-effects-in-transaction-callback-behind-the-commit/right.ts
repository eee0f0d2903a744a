// A helper with two callbacks: one runs in the transaction, the other behind it.
import { transport } from '../_shared/mail.ts';
import { saveAndThen } from './save-and-then.ts';

export async function register(email: string): Promise<void> {
  const letter = { to: email, subject: 'Welcome' };
  await saveAndThen({
    save: async (tx) => {
      await tx.user.create({ data: { email, name: 'New' } });
    },
    then: async () => {
      await transport.sendMail(letter);
    },
  });
}
