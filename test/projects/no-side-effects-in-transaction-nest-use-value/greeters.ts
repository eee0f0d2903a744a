import { transport } from '../_shared/mail.ts';

export interface Greeter {
  greet(email: string): Promise<void>;
}

export class MailGreeter implements Greeter {
  async greet(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Welcome' });
  }
}

export class LogGreeter implements Greeter {
  async greet(email: string): Promise<void> {
    console.log(`welcome ${email}`);
  }
}
