import type { transport } from '@/_shared/mail.ts';

export async function deliver(post: typeof transport, email: string): Promise<void> {
  await post.sendMail({ to: email, subject: 'Closed' });
}
