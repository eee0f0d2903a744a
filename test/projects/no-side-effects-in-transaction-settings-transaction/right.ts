// The settings name the transaction and the after-commit hook of a library without a body.
import { transport } from '../_shared/mail.ts';
import type { Store } from './store.js';

export async function close(store: Store, email: string): Promise<void> {
  await store.atomic({ label: 'close' }, async (session) => {
    await session.close(email);
    session.committed(() => transport.sendMail({ to: email, subject: 'Closed' }));
  });
}
