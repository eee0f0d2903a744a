// An abstract class runs the steps of its subclasses: one inside, one after the commit.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

abstract class Step {
  async run(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await this.change(tx, email);
      await this.tell(email); // ! sideEffect
    });
  }

  protected abstract change(tx: Tx, email: string): Promise<void>;
  protected abstract tell(email: string): Promise<void>;
}

export class Closing extends Step {
  protected async change(tx: Tx, email: string): Promise<void> {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  }

  protected async tell(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Closed' });
  }
}
