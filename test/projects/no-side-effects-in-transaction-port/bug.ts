// Nobody in the program implements the interface: that it takes an isolation level says what it opens.
import { transport } from '../_shared/mail.ts';
import type { UnitOfWork } from './ports.ts';

export class Signup {
  constructor(private readonly work: UnitOfWork) {}

  async run(to: string): Promise<void> {
    await this.work.transaction(async () => {
      await this.welcome(to); // ! sideEffect "Signup.welcome"
    });
  }

  private async welcome(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'Welcome' });
  }
}
