// The override does its own work and then calls up.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

class Account {
  protected async close(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Closed' });
  }

  protected check(email: string): void {
    console.log(`closing ${email}`);
  }
}

export class PaidAccount extends Account {
  protected override async close(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      super.check(email);
    });
  }

  protected override check(): void {}
}
