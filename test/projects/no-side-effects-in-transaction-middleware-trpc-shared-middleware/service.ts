import { transport } from '../_shared/mail.ts';

export async function invite(to: string): Promise<void> {
  await transport.sendMail({ to, subject: 'Invitation' });
}
