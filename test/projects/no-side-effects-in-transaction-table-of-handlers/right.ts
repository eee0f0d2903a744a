// A table of handlers, read with a key that is known and with one that is not.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const handlers = {
  paid: async (email: string) => void (await transport.sendMail({ to: email, subject: 'Paid' })),
  draft: async (email: string) => console.log(`draft of ${email}`),
};

export async function advance(email: string, status: keyof typeof handlers): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.updateMany({ where: { user: { email } }, data: { status } });
    await handlers['draft'](email);
  });
}
