import { transport } from '../_shared/mail.ts';

interface Writer {
  write(text: string): Promise<void>;
}

interface Keeper {
  write(text: string): Promise<void>;
}

export type Job = Writer;
export type Note = Keeper;

interface MailingWriter extends Writer {
  subject: string;
}

interface LiningKeeper extends Keeper {
  lines: string[];
}

export class MailJob implements MailingWriter {
  subject = 'Job';

  async write(to: string): Promise<void> {
    await transport.sendMail({ to, subject: this.subject });
  }
}

export class ListNote implements LiningKeeper {
  lines: string[] = [];

  async write(text: string): Promise<void> {
    this.lines.push(text);
  }
}
