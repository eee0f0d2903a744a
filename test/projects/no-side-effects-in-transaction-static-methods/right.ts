// Static methods, one of them inherited.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

class Letter {
  static async deliver(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: this.subject });
  }

  static readonly subject: string = 'Letter';
}

class Welcome extends Letter {
  static override readonly subject = 'Welcome';

  static async draft(email: string): Promise<string> {
    return `${this.subject}, ${email}`;
  }
}

export async function register(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { email, name: await Welcome.draft(email) } });
    await Welcome.draft(email);
  });
}
