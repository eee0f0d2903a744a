// Hooks that may be absent.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

interface Hooks {
  before?(email: string): Promise<unknown>;
  after?(email: string): Promise<unknown>;
}

const hooks: Hooks = {
  before: async (email) => console.log(`closing ${email}`),
  after: (email) => transport.sendMail({ to: email, subject: 'Closed' }),
};

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await hooks.before?.(email);
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  await hooks?.after?.(email);
}
