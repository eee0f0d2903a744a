import { transport } from '../_shared/mail.ts';

export async function deliver(email: string): Promise<void> {
  await transport.sendMail({ to: email, subject: 'Closed' });
}

export const draft = (email: string): string => `Closed, ${email}`;
