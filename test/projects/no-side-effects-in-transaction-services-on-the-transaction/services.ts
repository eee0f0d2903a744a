import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export class UserService {
  constructor(private readonly db: Tx) {}
  add = (email: string) => this.db.user.create({ data: { email, name: 'New' } });
}

export class OutboxService {
  constructor(private readonly db: Tx) {}

  async welcome(email: string): Promise<void> {
    await this.db.outboxMessage.create({ data: { topic: 'welcome', payload: { email } } });
  }
}

export class MailService {
  constructor(readonly db: Tx) {}

  async welcome(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Welcome' });
  }
}

const servicesOn = (db: Tx) => ({ users: new UserService(db), outbox: new OutboxService(db), mail: new MailService(db) });

export function inTransaction<T>(work: (services: ReturnType<typeof servicesOn>) => Promise<T>): Promise<T> {
  return prisma.$transaction((tx) => work(servicesOn(tx)));
}
