import { transport } from '../_shared/mail.ts';
import type { Mail } from './four.ts';

export async function dispatch(mails: Mail[]): Promise<void> {
  for (const mail of mails) {
    await transport.sendMail(mail);
  }
}
