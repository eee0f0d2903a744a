import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { transport } from '../_shared/mail.ts';

export enum UserEvents {
  Registered = 'user.registered',
  Renamed = 'user.renamed',
}

@Injectable()
export class UserListener {
  @OnEvent(UserEvents.Registered)
  async welcome({ email }: { email: string }): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Welcome' });
  }

  @OnEvent(UserEvents.Renamed)
  log({ email }: { email: string }): void {
    console.log(email);
  }
}
