// A helper with two callbacks: one runs in the transaction, the other behind it.
import { transport } from '../_shared/mail.ts';
import { saveAndThen } from './save-and-then.ts';

export async function register(email: string): Promise<void> {
  const letter = { to: email, subject: 'Welcome' };
  await saveAndThen({
    save: async (tx) => {
      await tx.user.create({ data: { email, name: 'New' } });
      await transport.sendMail(letter); // ! sideEffect
    },
    then: async () => {
      console.log(email);
    },
  });
}
