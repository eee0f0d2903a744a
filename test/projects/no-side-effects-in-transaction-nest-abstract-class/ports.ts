import { transport } from '../_shared/mail.ts';

export abstract class Post {
  abstract write(text: string): Promise<void>;
}

export abstract class Journal {
  abstract write(text: string): Promise<void>;
}

export class MailPost extends Post {
  write = async (to: string) => void (await transport.sendMail({ to, subject: 'Closed' }));
}

/** Was once bound to the journal, and is kept for a script. */
export class MailJournal extends Journal {
  write = async (text: string) => void (await transport.sendMail({ to: 'journal@example.com', text }));
}

export class ConsoleJournal extends Journal {
  write = async (text: string) => console.log(text);
}
