// Two wrappers with an `afterCommit`: one runs its list when the transaction has ended, the other before it ends.
import { transport } from '../_shared/mail.ts';
import { runEager, runPatient } from './units.ts';

export const units = { runEager, runPatient };

export async function register(email: string): Promise<void> {
  await runEager(async ({ tx, afterCommit }) => {
    await tx.user.create({ data: { email, name: 'New' } });
    afterCommit(() => transport.sendMail({ to: email, subject: 'Welcome' })); // ! sideEffect
  });
}
