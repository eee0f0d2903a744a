import { transport } from '../_shared/mail.ts';

export async function complain(id: number): Promise<void> {
  await transport.sendMail({ to: 'desk@example.com', subject: `Not shipped: ${id}` });
}
