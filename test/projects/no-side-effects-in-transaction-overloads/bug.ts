// A function with overloads: the body belongs to the last signature.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

function notify(email: string): Promise<void>;
function notify(emails: string[], subject: string): Promise<void>;
async function notify(target: string | string[], subject = 'Closed'): Promise<void> {
  await transport.sendMail({ to: target, subject });
}

function format(email: string): string;
function format(emails: string[], separator: string): string;
function format(target: string | string[], separator = ','): string {
  return [target].flat().join(separator);
}

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0, name: format(email) } });
    await notify([email], 'Closed'); // ! sideEffect
  });
}
