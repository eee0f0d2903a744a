// A getter hands out the service, which is declared by its interface only.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

interface Writer {
  write(email: string): Promise<unknown>;
}

export class SignUp {
  private get letters(): Writer {
    return { write: (to) => transport.sendMail({ to, subject: 'Welcome' }) };
  }

  private get drafts(): Writer {
    return { write: async (to) => `Welcome, ${to}` };
  }

  async run(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { email, name: String(await this.drafts.write(email)) } });
      await this.letters.write(email); // ! sideEffect
    });
  }
}
