// A Nest service that extends the client, injected.
import { Injectable } from '@nestjs/common';
import { Resend } from 'resend';
import { PrismaService } from './prisma-service.ts';

@Injectable()
export class SignUp {
  private readonly resend = new Resend('re_key');

  constructor(private readonly prisma: PrismaService) {}

  async run(email: string): Promise<void> {
    const mail = { from: 'shop@example.com', to: email, subject: 'Welcome', text: 'Hello' };
    await this.prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { email, name: 'New' } });
      await this.resend.emails.send(mail); // ! sideEffect
    });
  }
}
