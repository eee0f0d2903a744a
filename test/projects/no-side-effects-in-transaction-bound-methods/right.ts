// A bound method as the callback, a bound method of a library as a function.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const post = transport.sendMail.bind(transport);

export class Closing {
  constructor(private readonly email: string) {}

  async run(): Promise<void> {
    await prisma.$transaction(this.close.bind(this));
    await post({ to: this.email, subject: 'Closed' });
  }

  async close(tx: Tx): Promise<void> {
    await tx.user.update({ where: { email: this.email }, data: { balance: 0 } });
  }
}
