// Members of the same names on other things: a Map, an array, a class that only collects.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

class Postbox {
  readonly letters: object[] = [];
  sendMail = async (letter: object) => void this.letters.push(letter);
}

class Queue {
  private readonly jobs = new Map<string, string>();
  add = async (name: string, data: string) => void this.jobs.set(name, data);
  delete = (name: string) => this.jobs.delete(name);
}

const post = new Postbox();
const queue = new Queue();

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await queue.add('closed', email);
    queue.delete('opened');
    await post.sendMail({ to: email, subject: 'Closed' });
  });
  await transport.sendMail({ to: email });
}
