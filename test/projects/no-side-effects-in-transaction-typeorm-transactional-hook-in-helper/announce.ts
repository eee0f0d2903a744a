import { runOnTransactionCommit } from 'typeorm-transactional';
import { transport } from '../_shared/mail.ts';

export async function announce(to: string, id: number): Promise<void> {
  await transport.sendMail({ to, subject: `Paid ${id}` });
}

export async function announceLater(to: string, id: number): Promise<void> {
  runOnTransactionCommit(() => void announce(to, id));
}
