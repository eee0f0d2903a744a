// `@transaction` on a function of a declaration file: its callback runs in one.
import { transport } from '../_shared/mail.ts';
import { atomically, eventually } from './ledger.js';

export const all = { atomically, eventually };

export async function close(email: string): Promise<void> {
  await eventually(async (ledger) => {
    await ledger.close(email);
    await transport.sendMail({ to: email, subject: 'Closed' });
  });
}
