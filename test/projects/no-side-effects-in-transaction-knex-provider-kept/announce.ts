import { transport } from '../_shared/mail.ts';

export async function announce(id: number): Promise<void> {
  await transport.sendMail({ to: 'desk@example.com', subject: `Closed: ${id}` });
}
