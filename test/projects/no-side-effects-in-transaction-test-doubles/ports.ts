import { transport } from '../_shared/mail.ts';

export interface Mailer {
  write(to: string): Promise<void>;
}

export interface Journal {
  write(line: string): Promise<void>;
}

export class SmtpMailer implements Mailer {
  async write(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'Welcome' });
  }
}

export class MemoryJournal implements Journal {
  readonly lines: string[] = [];

  async write(line: string): Promise<void> {
    this.lines.push(line);
  }
}
